import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { test } from 'vitest';
import { fromDayNumber } from '../../src/core/day';
import { parseKey } from '../../src/core/key';
import { DEFAULT_VIEW, MEASURES, PARTS, THEMES, type View } from '../../src/core/view';
import { readView, writeView } from '../../src/core/viewParams';
import { fuzz, hold, holdSame, mutated } from './fuzz';

const key = fc
  .constantFrom('05', '02', '09162', '05570008', '11000000', '04', '05562')
  .map((text) => parseKey(text) as NonNullable<ReturnType<typeof parseKey>>);
const keys = (maxLength: number) => fc.uniqueArray(key, { maxLength });
const text = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((it) => it.trim())
  .filter((it) => !/\p{Cs}/u.test(it));
const dayFrom = (least: number) => fc.integer({ min: least, max: least + 9000 }).map(fromDayNumber);
const thousandths = (limit: number) =>
  fc.integer({ min: -limit * 1e4, max: limit * 1e4 }).map((it) => it / 1e4);

/** Any view that a reader can choose. */
const view: fc.Arbitrary<View> = fc
  .record({
    region: keys(3),
    from: fc.option(dayFrom(9000)),
    to: fc.option(dayFrom(18_001)),
    last: fc.option(fc.constantFrom('90d', '12m'), { freq: 1 }),
    topics: fc.uniqueArray(fc.constantFrom('ozg', 'smart-city', 'strategie')),
    q: text,
    story: fc.option(text.filter((it) => it !== '')),
    measure: fc.constantFrom(...MEASURES),
    compare: keys(4),
    camera: fc.option(
      fc.record({
        zoom: fc.integer({ min: 0, max: 1800 }).map((it) => it / 100),
        lat: thousandths(80),
        lng: thousandths(180),
      }),
    ),
    language: fc.option(fc.constantFrom('de' as const, 'en' as const)),
    theme: fc.option(fc.constantFrom(...THEMES)),
    svgMap: fc.boolean(),
    embed: fc.boolean(),
    show: fc.option(fc.uniqueArray(fc.constantFrom(...PARTS), { minLength: 1 })),
  })
  .map((chosen) => ({
    ...DEFAULT_VIEW,
    ...(chosen as Partial<View>),
    ...(chosen.last ? { from: null, to: null } : {}),
  }));

test('every view comes back from its address as it was', () => {
  fuzz(view, 10_000, (chosen) => {
    const address = writeView(chosen);
    holdSame(readView(address), { view: chosen, dropped: [] }, address);
    hold(/^[\x21-\x7e]*$/.test(address), 'an address is ASCII');
  });
});

const ADDRESSES: readonly string[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/addresses.json'), 'utf8'),
).addresses.map(({ address }: { address: string }) => address);

const WORDS = [
  ...[
    '&',
    '=',
    '%',
    '%00',
    '%F0%9F%8F%9B',
    '%ED%A0%80',
    '+',
    ',',
    '/',
    '#',
    '?',
    ' ',
    '..',
    '\ud800',
  ],
  ...[
    'region=',
    'from=2025-01-01',
    'last=90d',
    'q=',
    'story=',
    'view=',
    'place=none',
    'embed',
    'NaN',
  ],
  ...['9'.repeat(50), '-0', '1e3', 'a'.repeat(300), '🏛️'.repeat(120)],
];

test('any address is a view, and the address of that view is the same view', () => {
  fuzz(mutated(ADDRESSES, WORDS), 25_000, (address) => {
    const { view: read, dropped } = readView(address);
    const again = readView(writeView(read));
    holdSame(again, { view: read, dropped: [] }, 'read again');
    hold(
      dropped.every(({ value }) => value.length <= 80),
      'what is named is short',
    );
  });
});
