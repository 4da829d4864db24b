import type { FrameTime } from '../core/frame/frameChoice';
import type { Part } from '../core/view';
import type { Words } from '../ui/words';

export function rangeName(words: Words, last: string): string {
  const count = Number.parseInt(last, 10);
  return last.endsWith('m')
    ? words.t('embed.lastMonths', { count })
    : words.t('embed.lastDays', { count });
}

const timeName = (words: Words, time: FrameTime): string[] => {
  if (time.kind === 'all') return [];
  return [time.kind === 'rolling' ? rangeName(words, time.last) : words.days(time.from, time.to)];
};

const PART_NAMES = {
  map: 'embed.partMap',
  timeline: 'embed.partTimeline',
  list: 'embed.partList',
  filters: 'embed.partFilters',
} as const;

export const partName = (words: Words, part: Part): string => words.t(PART_NAMES[part]);

/** What a frame shows, as its `title` says it: "Ortsmarke: Karte und Zeitverlauf, Bayern, OZG, letzte
 *  90 Tage". Without numbers of stories, which change.
 *  @param filters names of region, topics and search text */
export function frameTitle(
  words: Words,
  site: string,
  parts: readonly Part[],
  filters: readonly string[],
  time: FrameTime,
): string {
  const shown = words.list(parts.map((part) => partName(words, part)));
  return `${site}: ${[shown, ...filters, ...timeName(words, time)].join(', ')}`;
}
