import { compareStories } from '../story';
import type { EditedStory } from './jsonFeed';

/** Stories by the number of their row, wherever they lie. Each is read when it is needed, so that
 *  memory does not grow with their texts. */
export type StoryRows = { readonly length: number; read(row: number): EditedStory };

/** The rows in list order: newest first, then by id, then as they were. Days are compared first, so
 *  that only the ids of one day are in memory. */
export function sortRows(stories: StoryRows): Int32Array {
  const days = new Int32Array(stories.length);
  for (let row = 0; row < days.length; row++) {
    days[row] = Number(stories.read(row).day.replaceAll('-', ''));
  }
  const dayOf = (row: number) => days[row] ?? 0;
  const sorted = rowsUpTo(stories.length).sort((a, b) => dayOf(b) - dayOf(a) || a - b);
  for (let from = 0; from < sorted.length; ) {
    let end = from + 1;
    while (end < sorted.length && days[sorted[end] ?? 0] === days[sorted[from] ?? 0]) end++;
    if (end - from > 1) sortDay(sorted.subarray(from, end), stories);
    from = end;
  }
  return sorted;
}

function sortDay(rows: Int32Array, stories: StoryRows): void {
  const named = Array.from(rows, (row) => {
    const { id, day } = stories.read(row);
    return { row, id, day };
  });
  named.sort((a, b) => compareStories(a, b) || a.row - b.row);
  named.forEach(({ row }, at) => {
    rows[at] = row;
  });
}

/** Some of the stories, in an order of their own. */
export const takeRows = (stories: StoryRows, rows: Int32Array): StoryRows => ({
  length: rows.length,
  read: (at) => stories.read(rows[at] ?? -1),
});

export function* eachStory(stories: StoryRows): Generator<EditedStory> {
  for (let row = 0; row < stories.length; row++) yield stories.read(row);
}

function rowsUpTo(length: number): Int32Array {
  const rows = new Int32Array(length);
  for (let row = 0; row < length; row++) rows[row] = row;
  return rows;
}
