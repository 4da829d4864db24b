import { type Fresh, headlineKey } from './dropRepeats';
import type { EditedStory } from './jsonFeed';
import type { StoryRows } from './storyRows';
import { TextTable } from './textTable';

export const NO_ROW = -1;

type KeyOf = (story: EditedStory) => string | null;

// What an editor has set is not the source's, and tells nothing about it.
const headlineOf: KeyOf = (story) =>
  story.edited.includes('title') || story.edited.includes('date_published')
    ? null
    : headlineKey(story);
const linkOf: KeyOf = (story) => (story.edited.includes('url') ? null : story.url);

/** Pairs stories that come in with those that are there: first by id, then all by day and headline,
 *  then those left by link; each is found once. Those whose own id comes in are not looked at.
 *  @returns for each story that comes in the row of the one it is, or `NO_ROW` */
export function pairUp(existing: StoryRows, fresh: Fresh): Int32Array {
  const knownOf = new Int32Array(fresh.length).fill(NO_ROW);
  const taken = new Uint8Array(existing.length);
  for (let row = 0; row < existing.length; row++) {
    const slot = fresh.slotOf(existing.read(row).id);
    if (slot === undefined) continue;
    knownOf[slot] = row;
    taken[row] = 1;
  }
  for (const keyOf of [headlineOf, linkOf]) {
    const free = groupFree(existing, taken, keyOf);
    for (let slot = 0; free && slot < fresh.length; slot++) {
      if (knownOf[slot] !== NO_ROW) continue;
      const key = keyOf({ ...fresh.read(slot), edited: [] });
      const row = key === null ? NO_ROW : free(key);
      knownOf[slot] = row;
      if (row !== NO_ROW) taken[row] = 1;
    }
  }
  return knownOf;
}

/** @returns what takes the row with the smallest id of those with a key that are free, or `NO_ROW`;
 *  undefined where none is free */
function groupFree(
  existing: StoryRows,
  taken: Uint8Array,
  keyOf: KeyOf,
): ((key: string) => number) | undefined {
  const first = new TextTable((row) => keyOf(existing.read(row)) ?? '');
  /** Where several have one key, by the first of them. */
  const groups = new Map<number, number[]>();
  let some = false;
  for (let row = 0; row < existing.length; row++) {
    const key = taken[row] ? null : keyOf(existing.read(row));
    if (key === null) continue;
    some = true;
    const head = first.get(key);
    if (head === undefined) first.set(key, row);
    else
      groups
        .set(head, groups.get(head) ?? [head])
        .get(head)
        ?.push(row);
  }
  const sorted = new Set<number>();
  const take = (key: string): number => {
    const head = first.get(key);
    if (head === undefined) return NO_ROW;
    const group = groups.get(head);
    if (!group) return taken[head] ? NO_ROW : head;
    if (!sorted.has(head)) sortById(group, existing);
    sorted.add(head);
    return group.pop() ?? NO_ROW;
  };
  return some ? take : undefined;
}

/** The smallest comes last. */
function sortById(rows: number[], stories: StoryRows): void {
  const idOf = new Map(rows.map((row) => [row, stories.read(row).id]));
  rows.sort((a, b) => ((idOf.get(a) ?? '') > (idOf.get(b) ?? '') ? -1 : 1));
}
