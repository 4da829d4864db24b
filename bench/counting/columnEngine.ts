import { createColumnCounting } from '../../src/core/counting/columnCounting.ts';
import type { DaySpan, StoryFilter } from '../../src/core/counting/counting.ts';
import { RowBits } from '../../src/core/counting/rowBits.ts';
import type { StoryColumns } from '../../src/core/counting/storyColumns.ts';
import type { Key } from '../../src/core/key.ts';
import type { Engine } from './engine.ts';

/** Rows that the list shows at first. */
const PAGE = 100;

/** The project's own. */
export function createColumnEngine(
  columns: StoryColumns,
  units: readonly Key[],
  bins: readonly DaySpan[],
): Engine {
  const counting = createColumnCounting(columns);
  let filter: StoryFilter = { days: null, region: null, topics: null, text: null };
  const ask = () => ({
    byUnit: counting.byUnit(filter),
    byTopic: counting.byTopic(filter),
    count: counting.count(filter),
  });
  let answers = ask();

  return {
    name: 'columns',
    choose({ region, topics, hits }) {
      const text = hits && RowBits.of(columns.size, hits);
      filter = { days: null, region, topics, text };
    },
    brush(days) {
      filter = { ...filter, days };
      answers = ask();
    },
    list() {
      counting.rows(filter, PAGE);
      counting.tally(filter);
    },
    counts: () => [
      ...units.flatMap((unit) => {
        const { own, inside } = answers.byUnit.units.get(unit) ?? { own: 0, inside: 0 };
        return [own, inside];
      }),
      answers.byUnit.placeless,
      ...columns.topics.map((id) => answers.byTopic.get(id)),
      ...counting.byBin(filter, bins),
      answers.count,
    ],
  };
}
