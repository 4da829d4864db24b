import type { LabelledFeed } from './readSet.ts';

/** A row that is shown for a story. */
export interface Shown {
  id: string;
  score: number;
}

/** Gives the rows for a story, the closest first, at most five, however low they score. */
export type Ask = (id: string) => readonly Shown[];

export interface Score {
  /** Of all rows shown, the share that are related; 1 where none is. */
  precisionAt5: number;
  /** Of the related stories that five rows have room for, the share shown. */
  recallAt5: number;
  /** Of the stories that have related ones, the share with a right row. */
  coverage: number;
  /** Of the stories related to none, the share without a row. */
  silence: number;
  /** As the recall, if nothing is held back. */
  firstFiveRight: number;
  shown: number;
  right: number;
}

export interface WrongRow {
  id: string;
  shown: Shown;
}

/** How many rows there are for a story. */
export const ROWS = 5;

/** Stories with the same matter. */
export function relatedIds(id: string, { matterOf }: LabelledFeed): ReadonlySet<string> {
  const matter = matterOf.get(id) ?? null;
  const ids = [...matterOf].filter(
    ([other, it]) => matter !== null && it === matter && other !== id,
  );
  return new Set(ids.map(([other]) => other));
}

/** Scores answers against the labels; rows that score less than `least` are not shown. */
export function scoreShown(
  feed: LabelledFeed,
  answers: ReadonlyMap<string, readonly Shown[]>,
  least: number,
): { score: Score; wrong: WrongRow[] } {
  const count = {
    shown: 0,
    right: 0,
    room: 0,
    inFive: 0,
    queries: 0,
    covered: 0,
    lone: 0,
    silent: 0,
  };
  const wrong: WrongRow[] = [];
  for (const { id } of feed.stories) {
    const related = relatedIds(id, feed);
    const ranked = (answers.get(id) ?? []).slice(0, ROWS);
    const shown = ranked.filter(({ score }) => score >= least);
    const right = shown.filter((row) => related.has(row.id));
    wrong.push(...shown.filter((row) => !related.has(row.id)).map((row) => ({ id, shown: row })));
    count.shown += shown.length;
    count.right += right.length;
    count.room += Math.min(ROWS, related.size);
    count.inFive += ranked.filter((row) => related.has(row.id)).length;
    if (related.size > 0) {
      count.queries += 1;
      if (right.length > 0) count.covered += 1;
    } else {
      count.lone += 1;
      if (shown.length === 0) count.silent += 1;
    }
  }
  const share = (part: number, whole: number) =>
    whole === 0 ? 1 : Math.round((1000 * part) / whole) / 1000;
  return {
    score: {
      precisionAt5: share(count.right, count.shown),
      recallAt5: share(count.right, count.room),
      coverage: share(count.covered, count.queries),
      silence: share(count.silent, count.lone),
      firstFiveRight: share(count.inFive, count.room),
      shown: count.shown,
      right: count.right,
    },
    wrong,
  };
}

/** The threshold that shows most right rows while nine in ten rows are right; where none does, the
 *  one with the highest precision. */
export function chooseThreshold(
  feed: LabelledFeed,
  answers: ReadonlyMap<string, readonly Shown[]>,
): number {
  const candidates = [...answers.values()].flat().map(({ score }) => score);
  let best = { least: 0, precision: 0, right: 0 };
  for (const least of new Set(candidates)) {
    const { precisionAt5, right } = scoreShown(feed, answers, least).score;
    const precision = Math.min(precisionAt5, WANTED_PRECISION);
    const isBetter =
      precision > best.precision || (precision === best.precision && right > best.right);
    if (isBetter) best = { least, precision, right };
  }
  return best.least;
}

const WANTED_PRECISION = 0.9;
