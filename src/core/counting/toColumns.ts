import { canonicalKey, type Key } from '../key';
import { OTHER_TOPIC, type StoryFacts } from './counting';
import type { StoryColumns } from './storyColumns';

/** Numbers things in the order in which they come. */
function createNumbering<T>() {
  const numbers = new Map<T, number>();
  return {
    numberOf(thing: T): number {
      const number = numbers.get(thing) ?? numbers.size;
      numbers.set(thing, number);
      return number;
    },
    things: () => [...numbers.keys()],
  };
}

/** As many things as there are numbers in the column. */
function checkRoom(what: string, things: readonly unknown[], bytes: number): void {
  const room = 2 ** (8 * bytes);
  if (things.length > room) {
    throw new RangeError(`${things.length} different ${what}; the columns have room for ${room}`);
  }
}

/** Columns of stories in memory. A story that names a place or topic twice counts once for it.
 *  @param facts in list order
 *  @throws RangeError for more than 256 topics or 65,536 places */
export function toColumns(facts: readonly StoryFacts[]): StoryColumns {
  const keys = createNumbering<Key>();
  const topics = createNumbering<string>();
  const place: number[] = [];
  const topic: number[] = [];
  const placeStart = new Uint32Array(facts.length + 1);
  const topicStart = new Uint32Array(facts.length + 1);
  for (const [row, story] of facts.entries()) {
    const own = story.topics.length > 0 ? story.topics : [OTHER_TOPIC];
    place.push(...new Set(story.places.map((key) => keys.numberOf(canonicalKey(key)))));
    topic.push(...new Set(own.map(topics.numberOf)));
    placeStart[row + 1] = place.length;
    topicStart[row + 1] = topic.length;
  }
  checkRoom('places', keys.things(), Uint16Array.BYTES_PER_ELEMENT);
  checkRoom('topics', topics.things(), Uint8Array.BYTES_PER_ELEMENT);
  return {
    size: facts.length,
    day: Int32Array.from(facts, ({ day }) => day),
    placeStart,
    place: Uint16Array.from(place),
    keys: keys.things(),
    topicStart,
    topic: Uint8Array.from(topic),
    topics: topics.things(),
  };
}
