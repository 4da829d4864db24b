import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf } from './bestOf';

const ascending = (a: number, b: number): number => a - b;

test('gives what sorting and cutting gives', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.integer({ min: 1, max: 20 }), (items, count) => {
      expect(bestOf(items, count, ascending)).toEqual([...items].sort(ascending).slice(0, count));
    }),
  );
});
