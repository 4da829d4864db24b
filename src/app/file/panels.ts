import type { Counting, RegionFilter, StoryFilter } from '../../core/counting/counting';
import { OTHER_TOPIC } from '../../core/counting/counting';
import type { Day } from '../../core/day';
import type { Key } from '../../core/key';
import type { Place } from '../../core/place';
import type { TopicId } from '../../core/story';
import { mapPicture } from '../../map/mapPicture';
import { shownDays, shownSentence } from '../../stories/shownSentence';
import type { TopicTag } from '../../stories/TopicTags';
import { timelinePicture } from '../../timeline/timelinePicture';
import type { Words } from '../../ui/words';
import type { FileData } from './fileData';

export type FileFacts = {
  data: FileData;
  words: Words;
  counting: Counting;
  places: ReadonlyMap<Key, Place>;
  topics: ReadonlyMap<TopicId, TopicTag>;
};

/** What the reader of the file chose, and the filter that it makes. */
export type Choice = {
  region: RegionFilter | null;
  from: Day | null;
  to: Day | null;
  filter: StoryFilter;
};

const MAP = { width: 620, height: 720 };
const TIMELINE_HEIGHT = 200;

/** As wide as there is room: letters are not to shrink on a phone. */
function sizeOfMap(box: HTMLElement): typeof MAP {
  const width = Math.min(MAP.width, box.clientWidth);
  return { width, height: Math.round((width * MAP.height) / MAP.width) };
}

export const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

export const topicOf = ({ topics, words }: FileFacts, id: TopicId): TopicTag =>
  topics.get(id) ?? { id: OTHER_TOPIC, label: words.t('filters.other'), color: 'grey' };

export function showSentence({ words, counting }: FileFacts, { filter }: Choice): void {
  const total = counting.count(filter);
  const { days } = counting;
  const span = days && total > 0 ? shownDays(words, filter.days ?? days, days) : null;
  const { count, rest } = shownSentence(words, total, counting.tally(filter), span);
  byId('sentence').textContent = count + rest;
}

/** Draws the map anew; a click on a symbol or an area chooses it. */
export function showMap(
  { words, data, counting, places }: FileFacts,
  { region, filter }: Choice,
  onChoose: (key: Key) => void,
): void {
  const box = byId('map');
  const size = sizeOfMap(box);
  const { map, legend, legendHeight } = mapPicture(
    words,
    {
      laender: data.laender,
      kreise: null,
      counts: counting.byUnit({ ...filter, region: null }),
      scaleCounts: counting.byUnit({ ...filter, region: null, days: null }),
      places,
      region: region?.units ?? [],
      placeless: region?.placeless ?? false,
      measure: 'count',
      within: null,
    },
    size,
  );
  box.innerHTML = `<svg viewBox="0 0 ${size.width} ${size.height}" role="img">${map}</svg>`;
  box.firstElementChild?.setAttribute('aria-label', words.t('app.map'));
  byId('legend').innerHTML =
    `<svg width="300" height="${legendHeight}" aria-hidden="true">${legend}</svg>`;
  box.onclick = ({ target }) => {
    const { unit, area } =
      (target as Element).closest<SVGElement>('[data-unit], [data-area]')?.dataset ?? {};
    const key = unit ?? area;
    if (key) onChoose(key as Key);
  };
}

export function showTimeline(facts: FileFacts, { from, to, filter }: Choice): void {
  const { words, counting } = facts;
  const box = byId('timeline');
  const size = { width: box.clientWidth, height: TIMELINE_HEIGHT };
  const picture = timelinePicture(
    words,
    {
      storyDays: counting.storyDays,
      countBins: (bins) => counting.byBin({ ...filter, days: null }, bins),
      topics: counting.topics.map((id) => topicOf(facts, id)),
      from,
      to,
      isPaper: false,
    },
    size,
  );
  byId('timeline-title').textContent = picture?.title ?? words.t('timeline.empty');
  box.innerHTML = `<svg viewBox="0 0 ${size.width} ${size.height}" role="img">${picture?.bars ?? ''}</svg>`;
  box.firstElementChild?.setAttribute('aria-label', words.t('timeline.region'));
}
