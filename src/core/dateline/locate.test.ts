import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { gazetteer } from '../../../tests/fixtures/gazetteer';
import { isInside } from '../key';
import { locate } from './locate';
import { NameIndex } from './nameIndex';

vi.setConfig({ testTimeout: 60_000 });

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

/** Look-ups of names, which is what reading a text consists of. */
function lookUpsFor(title: string, summary: string): number {
  const spy = vi.spyOn(NameIndex.prototype, 'longestAt');
  at(title, summary);
  const { length } = spy.mock.calls;
  spy.mockRestore();
  return length;
}

test('four times the text takes four times the work, not sixteen times', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, summary) => {
      const work = (times: number) =>
        lookUpsFor(`${title} `.repeat(times), `${summary} und `.repeat(times));
      expect(work(200)).toBeLessThanOrEqual(4.5 * work(50) + 500);
    }),
    { numRuns: 60 },
  );
});
