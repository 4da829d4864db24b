import type { StoryColumns } from './storyColumns';

/** The rows of each unit's own stories, ascending: those of unit `u` are `row[start[u]]` up to, not
 *  including, `row[start[u + 1]]`. */
export type Postings = { readonly start: Uint32Array; readonly row: Uint32Array };

/** @param unitOf the unit of each of the columns' keys
 *  @param counts own stories of each unit */
export function createPostings(
  { size, placeStart, place }: StoryColumns,
  unitOf: Uint32Array,
  counts: ArrayLike<number>,
  units: number,
): Postings {
  const start = new Uint32Array(units + 1);
  for (let unit = 0; unit < units; unit += 1) {
    start[unit + 1] = (start[unit] as number) + (counts[unit] as number);
  }
  const row = new Uint32Array(start[units] as number);
  const next = start.slice();
  for (let story = 0; story < size; story += 1) {
    const end = placeStart[story + 1] as number;
    for (let at = placeStart[story] as number; at < end; at += 1) {
      const unit = unitOf[place[at] as number] as number;
      const free = next[unit] as number;
      // A story that names a place twice stands here once.
      if (free > (start[unit] as number) && row[free - 1] === story) continue;
      row[free] = story;
      next[unit] = free + 1;
    }
  }
  return { start, row };
}
