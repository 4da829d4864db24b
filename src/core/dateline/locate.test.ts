import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gazetteer } from '../../../tests/fixtures/gazetteer';
import { isInside } from '../key';
import { locate } from './locate';

const at = (title: string, summary = '') => locate({ title, summary }, gazetteer);

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'Stadt',
    'Kreis',
    'Land',
    'in',
    'Neustadt',
    'Köln',
    ',',
    '/',
    'und',
    '-',
    '(',
    ':',
    '. ',
    'Bad',
    'a.',
    'Münchner',
    'Stadtrat',
  ),
);
const anyText = fc.array(words, { maxLength: 20 }).map((list) => list.join(' '));

test('any text gives an answer that is whole: no crash, no place twice, no mention around a place', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, summary) => {
      const located = at(title, summary);
      expect(new Set(located.places).size).toBe(located.places.length);
      expect(located.status === 'located').toBe(
        located.places.length > 0 && located.candidates.length === 0,
      );
      for (const place of located.places) {
        expect(located.mentions.some((mention) => isInside(place, mention))).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});

test('what was asked before does not change an answer', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), (titles) => {
      const there = titles.map((title) => at(title));
      const back = [...titles].reverse().map((title) => at(title));
      expect(back.reverse()).toEqual(there);
    }),
  );
});

test('twice the text takes about twice the time, not four times', () => {
  const nasty = (times: number) => 'Im Landkreis Hof, in Neustadt und Stadt Au, '.repeat(times);
  const time = (times: number) => {
    const start = performance.now();
    at(nasty(times), nasty(times));
    return performance.now() - start;
  };
  time(2000);
  expect(time(8000)).toBeLessThan(12 * time(2000) + 200);
});
