import type { Key } from '../key';
import type { TopicId } from '../story';

/** What counting knows of all stories, as typed columns in list order: newest day first, then by
 *  id. The places of row `r` are `place[placeStart[r]]` up to, not including,
 *  `place[placeStart[r + 1]]`, each an index into `keys`; topics likewise. */
export type StoryColumns = {
  /** Number of stories. */
  readonly size: number;
  /** Days since 1970-01-01, descending. `size` numbers. */
  readonly day: Int32Array;
  /** `size + 1` ascending numbers. */
  readonly placeStart: Uint32Array;
  readonly place: Uint16Array;
  /** The different places of the stories, canonical keys. A story without places is "Bundesweit". */
  readonly keys: readonly Key[];
  /** `size + 1` ascending numbers. */
  readonly topicStart: Uint32Array;
  /** A story's first topic is its main one; a story without topics has `OTHER_TOPIC`'s index. */
  readonly topic: Uint8Array;
  /** The different topics of the stories. */
  readonly topics: readonly TopicId[];
};

/** The places of a row; none if there is no such row. */
export function placesOfRow(
  { placeStart, place, keys }: StoryColumns,
  row: number,
): readonly Key[] {
  return Array.from(place.subarray(placeStart[row], placeStart[row + 1]), (it) => keys[it] as Key);
}

/** The topics of a row, the main one first. */
export function topicsOfRow({ topicStart, topic, topics }: StoryColumns, row: number) {
  const own = topic.subarray(topicStart[row], topicStart[row + 1]);
  return Array.from(own, (it) => topics[it] as TopicId);
}
