import { ColumnsBuilder } from '../counting/columnsBuilder';
import type { StoryColumns } from '../counting/storyColumns';
import { type DemoPlan, demoFacts } from './demoFacts';

/** The columns of a synthetic archive, without its texts: what counting is measured with. */
export function demoColumns(plan: DemoPlan): StoryColumns {
  const builder = new ColumnsBuilder(plan.stories);
  for (const { day, places, topics } of demoFacts(plan)) {
    builder.add(
      day,
      places.map(({ key }) => key),
      topics,
    );
  }
  return builder.build();
}
