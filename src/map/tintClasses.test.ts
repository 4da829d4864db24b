import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classesOf, tintOf } from './tintClasses';

test('few different counts have a class each, and only those that occur', () => {
  expect(classesOf([0, 3, 1, 2, 1, 0])).toEqual([
    { from: 1, to: 1 },
    { from: 2, to: 2 },
    { from: 3, to: 3 },
  ]);
  expect(classesOf([7, 7, 120])).toEqual([
    { from: 7, to: 7 },
    { from: 120, to: 120 },
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
        const before = classes[index - 1];
        if (before && new Set(values).size > 6) expect(from).toBe(before.to + 1);
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
