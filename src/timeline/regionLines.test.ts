import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Key } from '../core/key';
import { LINE_STYLES, lineLabelRoom, shorten, spreadLabels } from './regionLines';

type Triple = [number, number, number];

/** Linear light from '#rrggbb'. */
const toLinear = (hex: string): Triple =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Triple;

const times = (matrix: readonly Triple[], [x, y, z]: Triple): Triple =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple;

/** Colours as seen without one kind of cone. Source: Machado, Oliveira and Fernandes 2009,
 *  severity 1. */
const VISIONS: Record<string, readonly Triple[]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Source: Björn Ottosson, OKLab. */
function toOklab(color: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    color,
  ).map((it) => Math.cbrt(Math.max(0, it))) as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

const seen = (hex: string, vision: string): Triple =>
  toOklab(times(VISIONS[vision] ?? [], toLinear(hex)));
const distance = (a: Triple, b: Triple): number =>
  Math.hypot(...a.map((it, index) => it - (b[index] as number)));
const luminance = (hex: string): number => {
  const [red, green, blue] = toLinear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const css = [
  new URL('./timeline.css', import.meta.url),
  new URL('../ui/styles/tokens.css', import.meta.url),
]
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Colours of one theme whose names begin like this. */
const colorsOf = (prefix: string, theme: 'light' | 'dark'): string[] =>
  [...css.matchAll(/--([a-z]+(?:-[a-z0-9]+)*): light-dark\((#\w{6}), (#\w{6})\)/g)]
    .filter(([, name]) => name?.startsWith(prefix))
    .map(([, , light = '', dark = '']) => (theme === 'light' ? light : dark));

describe.each(['light', 'dark'] as const)('colours of the lines, %s', (theme) => {
  const lines = colorsOf('line-', theme);
  const [paper = ''] = colorsOf('paper', theme);

  test('one for each line, clear of the paper', () => {
    expect(lines).toHaveLength(LINE_STYLES.length);
    for (const line of lines) expect(contrast(line, paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.keys(VISIONS))('each is unlike the others with %s vision', (vision) => {
    for (const [index, line] of lines.entries()) {
      for (const other of lines.slice(0, index)) {
        const apart = distance(seen(line, vision), seen(other, vision));
        expect([line, other, apart > 0.15]).toEqual([line, other, true]);
      }
    }
  });

  test('none is a colour of topics', () => {
    const topics = colorsOf('topic-', theme);
    expect(topics).toHaveLength(8);
    for (const line of lines) {
      for (const topic of topics) {
        const apart = distance(seen(line, 'full'), seen(topic, 'full'));
        expect([line, topic, apart > 0.08]).toEqual([line, topic, true]);
      }
    }
  });
});

test('dashes and marks differ, so that no line is known by its colour only', () => {
  expect(new Set(LINE_STYLES.map(({ dash }) => dash)).size).toBe(LINE_STYLES.length);
  expect(new Set(LINE_STYLES.map(({ mark }) => mark)).size).toBe(LINE_STYLES.length);
});

describe('names at the ends of lines', () => {
  const line = (name: string) => ({ key: '05' as Key, name, counts: [] });

  test('have room for the longest, as far as the chart is wide', () => {
    const name = 'Nordrhein-Westfalen';
    expect(shorten(name, lineLabelRoom([line('Hessen'), line(name)], 1000))).toBe(name);
  });

  test('are written short on a phone and cut only where that is too long', () => {
    const names = ['Bayern', 'Nordrhein-Westfalen', 'Hessen', 'Schleswig-Holstein'];
    const room = lineLabelRoom(names.map(line), 354);
    expect(names.map((name) => shorten(name, room))).toEqual([
      ...['Bayern', 'Nordrh.-Westf.', 'Hessen', 'Schlesw.-Holst.'],
    ]);
    const long = 'Kreis Mecklenburgische Seenplatte';
    expect(shorten(long, lineLabelRoom([line(long)], 320))).toBe('Kr. Mecklenbu…');
  });

  test('stay apart and above the bottom, in the order of their lines', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 84 }), { maxLength: 4 }), (heights) => {
        const spread = spreadLabels(heights, 13, 84);
        const order = heights.map((_, index) => index);
        order.sort((a, b) => (heights[a] as number) - (heights[b] as number) || a - b);
        order.forEach((index, place) => {
          const height = spread[index] as number;
          expect(height).toBeLessThanOrEqual(84);
          if (place > 0) {
            expect(height - (spread[order[place - 1] as number] as number)).toBeGreaterThanOrEqual(
              13,
            );
          }
        });
      }),
    );
  });
});
