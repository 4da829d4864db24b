import { canonicalKey } from '../key';
import { ColumnsBuilder } from './columnsBuilder';
import type { StoryFacts } from './counting';
import type { StoryColumns } from './storyColumns';

/** Columns of stories in memory. A story that names a place or topic twice counts once for it.
 *  @param facts in list order
 *  @throws RangeError for more than 65,536 different places or 256 topics */
export function toColumns(facts: readonly StoryFacts[]): StoryColumns {
  const builder = new ColumnsBuilder(facts.length);
  for (const { day, places, topics } of facts) {
    builder.add(day, [...new Set(places.map(canonicalKey))], [...new Set(topics)]);
  }
  return builder.build();
}
