import { ColumnsBuilder } from '../counting/columnsBuilder';
import { OTHER_TOPIC } from '../counting/counting';
import { placesOfRow, type StoryColumns, topicsOfRow } from '../counting/storyColumns';
import { isInside, type Key } from '../key';
import type { Story } from '../story';
import type { StorySource } from '../storySource';

/** The stories of a source that lie in a unit. Of a story that also lies elsewhere the places
 *  elsewhere are mentions: shown with it, never counted.
 *  @param placeless stories without a place stay: what holds for all of Germany holds there too */
export function limitStories(source: StorySource, unit: Key, placeless: boolean): StorySource {
  const isHere = (place: Key) => isInside(place, unit);
  const kept = keptRows(source.columns, isHere, placeless);
  const limited = limiter(isHere);
  const rowHere = new Map(Array.from(kept, (row, here) => [row, here]));
  const here = (row: number | undefined) => (row === undefined ? undefined : rowHere.get(row));
  const there = (row: number): number => kept[row] ?? 0;
  return {
    ...source,
    columns: columnsOf(source.columns, kept, isHere),
    ...(source.stories && {
      stories: Array.from(kept, (row) => source.stories?.[row])
        .filter((story) => story !== undefined)
        .map(limited),
    }),
    ...(source.inMemory && { inMemory: limitStories(source.inMemory, unit, placeless) }),
    page(rows, signal) {
      const page = source.page(Array.from(rows, there), signal);
      return page instanceof Promise
        ? page.then((stories) => stories.map(limited))
        : page.map(limited);
    },
    rowOf(id, signal) {
      const row = source.rowOf(id, signal);
      return row instanceof Promise ? row.then(here) : here(row);
    },
    async search(query, signal) {
      const found = await source.search(query, signal);
      return { has: (row) => found.has(there(row)) };
    },
  };
}

type IsHere = (place: Key) => boolean;

function keptRows(columns: StoryColumns, isHere: IsHere, placeless: boolean): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < columns.size; row += 1) {
    const places = placesOfRow(columns, row);
    if (places.length === 0 ? placeless : places.some(isHere)) rows.push(row);
  }
  return Uint32Array.from(rows);
}

function columnsOf(columns: StoryColumns, kept: Uint32Array, isHere: IsHere): StoryColumns {
  const builder = new ColumnsBuilder(kept.length);
  for (const row of kept) {
    const topics = topicsOfRow(columns, row).filter((id) => id !== OTHER_TOPIC);
    builder.add(columns.day[row] ?? 0, placesOfRow(columns, row).filter(isHere), topics);
  }
  return builder.build();
}

/** The same story is the same object each time, as views expect. */
function limiter(isHere: IsHere): (story: Story) => Story {
  const known = new WeakMap<Story, Story>();
  return (story) => {
    if (story.places.every(isHere)) return story;
    const made = known.get(story) ?? withPlacesHere(story, isHere);
    known.set(story, made);
    return made;
  };
}

const withPlacesHere = (story: Story, isHere: IsHere): Story => ({
  ...story,
  places: story.places.filter(isHere),
  mentions: [...new Set([...story.mentions, ...story.places.filter((place) => !isHere(place))])],
});
