import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classesOf, tintOf } from './tintClasses';

test('few different counts have a class each, which begins behind the one before', () => {
  expect(classesOf([0, 3, 1, 2, 1, 0])).toEqual([
    { from: 1, to: 1 },
    { from: 2, to: 2 },
    { from: 3, to: 3 },
  ]);
  expect(classesOf([7, 7, 120])).toEqual([
    { from: 1, to: 7 },
    { from: 8, to: 120 },
  ]);
});

test('without any story there is no class', () => {
  expect(classesOf([0, 0])).toEqual([]);
  expect(tintOf(0, [])).toBe(0);
});

test('none is never the lightest class, and counts beyond the last class are in it', () => {
  const classes = classesOf([1, 2]);
  expect(tintOf(0, classes)).toBe(0);
  expect(tintOf(1, classes)).toBe(1);
  expect(tintOf(9, classes)).toBe(2);
});

const counts = fc.array(fc.nat(20_000), { minLength: 1, maxLength: 400 });

test('classes are at most five, of whole numbers, without gaps, and none is empty', () => {
  fc.assert(
    fc.property(counts, (values) => {
      const classes = classesOf(values);
      expect(classes.length).toBeLessThanOrEqual(5);
      for (const [index, { from, to }] of classes.entries()) {
        expect(Number.isInteger(from) && Number.isInteger(to) && from <= to).toBe(true);
        expect(values.some((value) => value >= from && value <= to)).toBe(true);
        expect(from).toBe((classes[index - 1]?.to ?? 0) + 1);
      }
    }),
  );
});

test('a count of fewer days is in the class that says so', () => {
  fc.assert(
    fc.property(counts, fc.double({ min: 0.01, max: 1, noNaN: true }), (values, share) => {
      const classes = classesOf(values);
      for (const value of values.map((all) => Math.ceil(all * share)).filter(Boolean)) {
        const { from, to } = classes[tintOf(value, classes) - 1] ?? { from: 0, to: 0 };
        expect(value >= from && value <= to).toBe(true);
      }
    }),
  );
});

test('a greater count never has a lighter tint', () => {
  fc.assert(
    fc.property(counts, fc.nat(20_000), fc.nat(20_000), (values, a, b) => {
      const classes = classesOf(values);
      if (classes.length === 0) return;
      expect(tintOf(Math.min(a, b), classes)).toBeLessThanOrEqual(tintOf(Math.max(a, b), classes));
    }),
  );
});
