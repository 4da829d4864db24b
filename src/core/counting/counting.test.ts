import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createColumnCounting } from './columnCounting';
import type { RowSet, StoryFilter } from './counting';
import { createScanCounting } from './scanCounting';
import {
  answersByHand,
  answersOf,
  anyFacts,
  anyFilter,
  anyPart,
  type Part,
  type PlainFilter,
  textOf,
} from './testRules';
import { toColumns } from './toColumns';

// Thousands of counts by hand take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const NO_FILTER: StoryFilter = { days: null, region: null, topics: null, text: null };

const ENGINES = [
  ['a scan of all stories', createScanCounting],
  ['typed columns', createColumnCounting],
] as const;

describe.each(ENGINES)('linked views by %s, for any stories and filters', (_, createCounting) => {
  test('every view has what the rules say, one story at a time', () => {
    fc.assert(
      fc.property(anyFacts(300), anyFilter, (facts, filter) => {
        const counting = createCounting(toColumns(facts));
        expect(answersOf(counting, filter, textOf(facts, filter))).toEqual(
          answersByHand(facts, filter),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('however filters changed before', () => {
    const anyChange = fc.oneof(
      ...(Object.keys(anyPart) as Part[]).map((part) =>
        anyPart[part].map((value): Partial<PlainFilter> => ({ [part]: value })),
      ),
      fc.constant(NO_FILTER as PlainFilter),
    );
    fc.assert(
      fc.property(
        anyFacts(150),
        fc.array(anyChange, { minLength: 2, maxLength: 12 }),
        (facts, changes) => {
          const counting = createCounting(toColumns(facts));
          const texts = new Map<unknown, RowSet | null>();
          let filter = NO_FILTER as PlainFilter;
          for (const change of [...changes, ...changes]) {
            filter = { ...filter, ...change };
            if (!texts.has(filter.text)) texts.set(filter.text, textOf(facts, filter));
            expect(answersOf(counting, filter, texts.get(filter.text) ?? null)).toEqual(
              answersByHand(facts, filter),
            );
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test("for any unit the map's total equals the length of the list once it is chosen", () => {
    fc.assert(
      fc.property(anyFacts(150), anyFilter, (facts, plain) => {
        const counting = createCounting(toColumns(facts));
        const filter = { ...plain, text: textOf(facts, plain) };
        const { units, placeless } = counting.byUnit(filter);
        for (const [unit, { inside }] of units) {
          const region = { units: [unit], placeless: false };
          expect(counting.rows({ ...filter, region })).toHaveLength(inside);
        }
        const region = { units: [], placeless: true };
        expect(counting.count({ ...filter, region })).toBe(placeless);
      }),
    );
  });

  test('counts that were given do not change afterwards', () => {
    fc.assert(
      fc.property(anyFacts(150), anyFilter, fc.array(anyPart.days), (facts, plain, others) => {
        const counting = createCounting(toColumns(facts));
        const filter = { ...plain, text: null };
        const { units } = counting.byUnit(filter);
        const before = [...units];
        for (const days of others) counting.byUnit({ ...filter, days });
        expect([...units]).toEqual(before);
        expect([...units.keys()]).toEqual(before.map(([unit]) => unit));
      }),
    );
  });
});
