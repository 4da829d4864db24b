import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { TOPIC_COLORS } from '../core/config';
import { GROUNDS, PALETTE } from '../ui/pageColors';
import { distance, LEAST_CONTRAST, LEAST_DISTANCE, VISIONS } from '../ui/readableColors';
import tokens from '../ui/styles/tokens.css?raw';
import { patternId, TOPIC_PATTERNS } from '../ui/topicPatterns';

const APPEARANCES = ['light', 'dark'] as const;
type Appearance = (typeof APPEARANCES)[number];

const pairs = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function colorOf(token: string, appearance: Appearance): string {
  const pair = pairs.get(token);
  if (!pair) throw new RangeError(`no colour ${token}`);
  return pair[appearance];
}

const contrast = (one: string, other: string, appearance: Appearance): number =>
  wcagContrast(colorOf(one, appearance), colorOf(other, appearance));

const TOPICS = TOPIC_COLORS.map((name) => `topic-${name}`);
const RAMP = ['land', 'tint-1', 'tint-2', 'tint-3', 'tint-4', 'tint-5'];

/** Text on its ground: 4.5 to 1 (WCAG 1.4.3). */
const TEXTS: [string, string][] = [
  ...['ink', 'ink-soft', 'accent', 'place', 'danger', ...TOPICS].flatMap((text) =>
    Object.keys(GROUNDS).map((ground): [string, string] => [text, ground]),
  ),
  ...['ink', 'ink-soft', 'accent'].map((text): [string, string] => [text, 'accent-soft']),
  // Names and sources on the map: on the halo around their letters, and on the paper.
  ...['ink', 'ink-soft', 'accent', 'place'].map((text): [string, string] => [text, 'halo']),
  ['ink-soft', 'sea'],
  ['on-place', 'place'],
  ['on-accent', 'accent'],
];

/** What shows a control, a state or a thing drawn: 3 to 1 (WCAG 1.4.11). */
const PARTS: [string, string][] = [
  // Borders of fields and buttons, the ring of the focus.
  ...['rule-strong', 'focus', 'accent', 'place', 'danger', ...TOPICS].flatMap((part) =>
    ['paper', 'paper-raised', 'paper-sunken', 'paper-marked', 'sea'].map(
      (ground): [string, string] => [part, ground],
    ),
  ),
  // Dots stand in a ring of the halo, badges are paper with a border.
  ['place', 'halo'],
  ['accent', 'halo'],
  ['border-outer', 'sea'],
  ['border-outer', 'land'],
];

describe.each(APPEARANCES)('%s', (appearance) => {
  const apart = (see: Parameters<typeof distance>[0], one: string, other: string) =>
    distance(see, colorOf(one, appearance), colorOf(other, appearance));
  const below = (all: readonly [string, string][], least: number) =>
    all
      .map(([one, other]) => ({ one, other, is: contrast(one, other, appearance) }))
      .filter(({ is }) => is < least);

  test('text stands out from its ground by 4.5 to 1', () => {
    expect(below(TEXTS, LEAST_CONTRAST)).toEqual([]);
  });

  test('borders, focus, symbols and bars stand out by 3 to 1', () => {
    expect(below(PARTS, 3)).toEqual([]);
  });

  test('neighbouring classes of the ramp can be told apart, also without one kind of cone', () => {
    for (const [name, see] of VISIONS) {
      const steps = RAMP.slice(1).map((tint, index) => ({
        ...{ name, tint },
        is: apart(see, tint, RAMP[index] as string),
      }));
      expect(steps.filter(({ is }) => is < 5)).toEqual([]);
    }
  });

  test.each(VISIONS)('topics are apart in colour: %s', (_, see) => {
    const close = TOPICS.flatMap((one, index) =>
      TOPICS.slice(index + 1).map((other) => ({
        ...{ one, other },
        is: apart(see, one, other),
      })),
    );
    expect(close.filter(({ is }) => is < LEAST_DISTANCE)).toEqual([]);
  });
});

test('names on the map have the halo that their contrast is counted against', () => {
  const css = readFileSync(new URL('../map/map.css', import.meta.url), 'utf8');
  const rule = /\.map-label \{[^}]*\}/.exec(css)?.[0] ?? '';
  expect(rule.match(/var\(--halo\)/g)?.length).toBeGreaterThanOrEqual(4);
});

test('topics have patterns that all differ, in bars and in boxes', () => {
  const ofBars = Object.values(TOPIC_PATTERNS);
  expect(ofBars).toHaveLength(TOPIC_COLORS.length);
  expect(new Set(ofBars).size).toBe(TOPIC_COLORS.length);
  const css = readFileSync(new URL('../ui/styles/controls.css', import.meta.url), 'utf8');
  const ofBoxes = [...css.matchAll(/\.topic-(\w+) \{\s*--pattern:\s+([^;]+);/g)];
  expect(ofBoxes.map(([, color]) => color).sort()).toEqual([...TOPIC_COLORS].sort());
  expect(new Set(ofBoxes.map(([, , pattern]) => pattern)).size).toBe(TOPIC_COLORS.length);
  const bars = readFileSync(new URL('../timeline/timeline.css', import.meta.url), 'utf8');
  for (const color of TOPIC_COLORS.filter((it) => TOPIC_PATTERNS[it] !== '')) {
    expect(bars).toContain(`url("#${patternId(color)}")`);
  }
});

test('what the command line measures colours of a site against is what the page has', () => {
  for (const [name, color] of Object.entries(GROUNDS)) expect(color).toEqual(pairs.get(name));
  for (const name of TOPIC_COLORS) expect(PALETTE[name]).toEqual(pairs.get(`topic-${name}`));
});
