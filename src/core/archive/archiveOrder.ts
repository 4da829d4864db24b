import type { Story } from '../story';

type Ordered = Pick<Story, 'day' | 'id' | 'places' | 'topics'>;
type Facts = { places: readonly unknown[]; topics: readonly string[] };

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Few before many, but none last. */
const rank = ({ length }: readonly unknown[]): number => length || Number.POSITIVE_INFINITY;

const compareNumbers = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of stories within a day: those with one place before those with several, "Bundesweit"
 *  last; then likewise by number of topics; then by topics. Equal values stand beside each other,
 *  which makes the index a fifth smaller. */
export function compareWithinDay(a: Facts, b: Facts): number {
  return (
    compareNumbers(rank(a.places), rank(b.places)) ||
    compareNumbers(rank(a.topics), rank(b.topics)) ||
    compareTexts(a.topics.join(), b.topics.join())
  );
}

/** How stories are numbered within their day, so that ids sort as text. */
const DIGITS = 5;

/** The id of a story in an archive: its day, its number within that day, and the id it had
 *  before: '2025-03-14-00007-https://example.org/7'. Archives that sort by id so keep their order,
 *  and the first letters say where its text is.
 *  @param number from 1 */
export function archiveId(day: string, number: number, own: string): string {
  const numbered = `${day}-${String(number).padStart(DIGITS, '0')}`;
  return own === '' ? numbered : `${numbered}-${own}`;
}

const NUMBERED = /^(\d{4}-\d{2}-\d{2})-\d{5,}(-|$)/;

/** The day that an id begins with, whether an archive's or one that an importer made. */
export const dayOfId = (id: string): string | undefined => /^\d{4}-\d{2}-\d{2}(?=-)/.exec(id)?.[0];

/** The id a story had before it was archived; empty if it had none. */
export const ownId = (id: string): string => id.replace(NUMBERED, '');

/** Stories with archive ids, in list order. */
export function toArchived<T extends Ordered>(stories: readonly T[]): T[] {
  const sorted = [...stories].sort(
    (a, b) => compareTexts(b.day, a.day) || compareWithinDay(a, b) || compareTexts(a.id, b.id),
  );
  let number = 0;
  return sorted.map((story, index) => {
    number = story.day === sorted[index - 1]?.day ? number + 1 : 1;
    return { ...story, id: archiveId(story.day, number, ownId(story.id)) };
  });
}
