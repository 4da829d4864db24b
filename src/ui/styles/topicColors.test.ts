import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TOPIC_COLORS } from '../../core/config';

const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** A colour of the sheet in light and in dark. */
function colorsOf(token: string): [light: string, dark: string] {
  const [, light = '', dark = ''] =
    new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens) ?? [];
  return [light, dark];
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test('black on white has the greatest contrast there is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

test.each(TOPIC_COLORS)('topics in %s can be read on each ground, light and dark', (name) => {
  for (const ground of ['paper', 'paper-raised', 'paper-sunken', 'paper-marked']) {
    const [light, dark] = colorsOf(ground);
    const [inLight, inDark] = colorsOf(`topic-${name}`);
    expect([ground, contrast(inLight, light) >= 4.5]).toEqual([ground, true]);
    expect([ground, contrast(inDark, dark) >= 4.5]).toEqual([ground, true]);
  }
});
