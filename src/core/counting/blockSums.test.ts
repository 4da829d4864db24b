import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBlockSums } from './blockSums';
import { createOccurrences } from './occurrences';
import { RowBits } from './rowBits';

const WIDTH = 5;
/** More rows than many stored sums apart. */
const SIZE = 2000;

const anyRows = fc.array(fc.array(fc.nat({ max: WIDTH - 1 }), { maxLength: 3 }), {
  minLength: SIZE,
  maxLength: SIZE,
});
const anySpans = fc.array(fc.tuple(fc.nat({ max: SIZE }), fc.nat({ max: SIZE })), {
  minLength: 6,
  maxLength: 12,
});

test('any span counts each column once a row, whichever span was counted before', () => {
  fc.assert(
    fc.property(anyRows, fc.integer({ min: 1, max: 5 }), anySpans, (rows, every, ends) => {
      const start = Uint32Array.from({ length: SIZE + 1 }, (_, row) =>
        rows.slice(0, row).reduce((sum, items) => sum + items.length, 0),
      );
      const item = Uint8Array.from(rows.flat());
      const columns = Array.from({ length: WIDTH }, (_, column) => column);
      const kept = rows.flatMap((_, row) => (row % every === 0 ? [row] : []));
      const countBetween = createBlockSums(
        createOccurrences({ start, item, column: null, width: WIDTH }),
        RowBits.of(SIZE, kept),
      );
      const spans = ends.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
      const expected = spans.map(([from, to]) => {
        const inSpan = kept.filter((row) => row >= from && row < to);
        return columns.map((column) => inSpan.filter((row) => rows[row]?.includes(column)).length);
      });
      const counted = spans.map(([from, to], at) => {
        const counts = countBetween(from, to);
        expect([...counts()]).toEqual(expected[at]);
        return counts;
      });
      // Those of an earlier span stay what they were.
      expect(counted.map((counts) => [...counts()])).toEqual(expected);
    }),
    { numRuns: 25 },
  );
}, 60_000);
