import { OTHER_TOPIC, type StoryFilter, type UnitCounts } from '../core/counting/counting';
import { isInside, type Key, pathOf } from '../core/key';
import { DEFAULT_VIEW } from '../core/view';
import { creditsOf, type ExportFacts } from '../export/exportFacts';
import { composePicture, MAP, TIMELINE } from '../export/picture';
import { mapPicture } from '../map/mapPicture';
import { timelinePicture } from '../timeline/timelinePicture';
import { drawWithOwnColors } from '../ui/svgMarkup';
import type { Board } from './useBoard';

/** Units that the text alternative names. */
const MOST_NAMED = 6;

export type DrawnPicture = { svg: string; alternative: string };

/** Map and timeline of the filtered stories as one SVG picture, and the same in words.
 *  @param filter of the stories; `scope` says whether it is the view's */
export function drawPicture(
  board: Board,
  filter: StoryFilter,
  scope: 'view' | 'all',
  facts: ExportFacts,
  isPaper: boolean,
): DrawnPicture {
  const { config, words, stories, geo, naming } = board;
  const { counting } = stories;
  const home = config.site?.home;
  const { region, placeless, within, measure } = scope === 'view' ? board.view : DEFAULT_VIEW;
  if (!geo.laender.data) throw new Error('laender');
  drawWithOwnColors(config.site?.colors ?? []);
  const counts = counting.byUnit({ ...filter, region: null });
  const drawn = mapPicture(
    words,
    {
      laender: geo.laender.data,
      kreise: geo.kreise.data ?? null,
      counts,
      scaleCounts: counting.byUnit({ ...filter, region: null, days: null }),
      places: geo.places,
      region: home && region.length === 0 ? [home] : region,
      ...{ placeless, within, measure },
    },
    MAP,
  );
  const timeline = timelinePicture(
    words,
    {
      storyDays: counting.storyDays,
      countBins: (bins) => counting.byBin({ ...filter, days: null }, bins),
      topics: counting.topics.map(naming.topic),
      from: scope === 'view' ? board.from : null,
      to: scope === 'view' ? board.to : null,
      isPaper,
    },
    TIMELINE,
  );
  const topics = topicCounts(board, filter);
  const placelessText =
    region.length > 0 || within ? '' : words.t('map.placelessSpoken', { count: counts.placeless });
  const alternative = [
    words.t('export.alternativeBegin', { says: facts.says }),
    words.t('export.alternativePlaces', { places: words.list(named(board, counts, region)) }),
    placelessText && `${placelessText}.`,
    timeline?.peak &&
      words.t('export.alternativePeak', { bin: timeline.peak.name, count: timeline.peak.count }),
    words.t('export.alternativeTopics', {
      topics: words.list(topics.map(({ label, count }) => `${label} ${count}`)),
    }),
  ]
    .filter(Boolean)
    .join(' ');
  const picture = {
    title: facts.title,
    sentence: facts.says.slice(facts.title.length).replace(/^[,:]\s*/, ''),
    language: words.language,
    ...drawn,
    topicsTitle: words.t('filters.topics'),
    topics,
    placeless: placelessText,
    timeline,
    credits: [...creditsOf(facts), words.t('about.boundaries'), words.t('about.coverage')],
    alternative,
  };
  return { svg: composePicture(picture, isPaper), alternative };
}

/** Topics of the stories, each with how many have it, the most frequent first. */
const topicCounts = ({ stories, naming, words, config }: Board, filter: StoryFilter) => {
  const counts = stories.counting.byTopic(filter);
  return [...config.topics.map(({ id }) => id), OTHER_TOPIC]
    .map((id) => ({ ...naming.topic(id), stories: counts.get(id) }))
    .filter(({ stories: count }) => count > 0)
    .sort((a, b) => b.stories - a.stories)
    .map(({ label, color, stories: count }) => ({ label, color, count: words.number(count) }));
};

/** The units with the most stories: Länder, or what lies in the chosen region. */
function named({ words, naming }: Board, { units }: UnitCounts, region: readonly Key[]): string[] {
  const isNamed = (key: Key, own: number): boolean =>
    region.length === 0
      ? pathOf(key).length === 1
      : own > 0 && region.some((unit) => isInside(key, unit));
  return [...units]
    .filter(([key, { own }]) => isNamed(key, own))
    .map(([key, { own, inside }]) => ({ key, count: region.length === 0 ? inside : own }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_NAMED)
    .map(({ key, count }) => `${naming.nameOf(key)} ${words.number(count)}`);
}
