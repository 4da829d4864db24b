import { ColumnsBuilder } from '../core/counting/columnsBuilder';
import type { StoryFacts } from '../core/counting/counting';
import type { StoryColumns } from '../core/counting/storyColumns';
import type { ColumnSource, StorySource } from '../core/storySource';

/** The counting takes stories one by one, archives have columns: from the one to the other. */
export function columnsOf(facts: readonly StoryFacts[]): StoryColumns {
  const builder = new ColumnsBuilder(facts.length);
  for (const { day, places, topics } of facts) builder.add(day, places, topics);
  return builder.build();
}

export function withFacts(source: ColumnSource): StorySource {
  const { size, day, place, placeStart, keys, topic, topicStart, topics } = source.columns;
  const named = <T>(ids: Uint16Array | Uint8Array, names: readonly T[], from = 0, to = 0): T[] =>
    Array.from(ids.subarray(from, to), (id) => names[id] as T);
  const facts = Array.from({ length: size }, (_, row) => ({
    day: day[row] ?? 0,
    places: named(place, keys, placeStart[row], placeStart[row + 1]),
    topics: named(topic, topics, topicStart[row], topicStart[row + 1]),
  }));
  return { ...source, facts };
}
