import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { LOOK } from './look';
import type { MapColors } from './mapColors';
import { NOTHING } from './mapSources';
import { blend, mapLayers, mapStyle } from './mapStyle';

const colors: MapColors = {
  sea: 'rgb(245, 240, 230)',
  land: 'rgb(242, 237, 227)',
  tints: ['rgb(1, 0, 0)', 'rgb(2, 0, 0)', 'rgb(3, 0, 0)', 'rgb(4, 0, 0)', 'rgb(5, 0, 0)'],
  accent: 'rgb(11, 74, 82)',
  place: 'rgb(194, 65, 12)',
  halo: 'rgb(255, 254, 249)',
  borderKreis: 'rgb(255, 253, 247)',
  borderLand: 'rgb(154, 163, 159)',
  borderOuter: 'rgb(86, 102, 106)',
};
const sources = {
  laender: NOTHING,
  kreise: NOTHING,
  gemeinden: NOTHING,
  landBorders: NOTHING,
  kreisBorders: NOTHING,
  dots: NOTHING,
};
const style = mapStyle(colors, sources);

test('the style is valid by the specification', () => {
  expect(validateStyleMin(style as never)).toEqual([]);
});

test('the style names no address and asks for no fonts and no images', () => {
  expect(JSON.stringify(style)).not.toMatch(/https?:|glyphs|sprite/);
  expect(mapLayers(colors).some(({ type }) => type === 'symbol')).toBe(false);
});

test('features are known by their key, and nothing is simplified again', () => {
  for (const source of Object.values(style.sources)) {
    expect(source).toMatchObject({ type: 'geojson', promoteId: 'key', tolerance: 0 });
  }
});

test('each tint has its colour', () => {
  const fill = mapLayers(colors).find(({ id }) => id === 'land-area')?.paint;
  for (const tint of colors.tints) expect(JSON.stringify(fill)).toContain(tint);
});

test('a faded dot is opaque, so that no border shows through it', () => {
  expect(blend('rgb(200, 100, 0)', 0.25, 'rgb(0, 0, 100)')).toBe('rgb(50, 25, 75)');
});

const css = readFileSync(new URL('./map.css', import.meta.url), 'utf8');
const rule = (selector: string): string =>
  css.slice(css.lastIndexOf(`\n${selector} {`)).split('}')[0] ?? '';

test.each([
  ['.map-border--kreis', 'stroke-width', `${LOOK.kreisBorder}px`],
  ['.map-border--land', 'stroke-width', `${LOOK.landBorder}px`],
  ['.map-border--outer', 'stroke-width', `${LOOK.outerBorder}px`],
  ['.map-outline', 'stroke-width', `${LOOK.outline}px`],
  ['.map-outline.is-strong', 'stroke-width', `${LOOK.strongOutline}px`],
  ['.map-outline.is-faded', 'stroke-opacity', LOOK.fadedOutline],
  ['.map-area.is-faded', 'fill-opacity', LOOK.fadedLand],
  ['.map-area.tint-accent', 'fill-opacity', LOOK.accent],
  ['.map-area.tint-accent.is-faded', 'fill-opacity', LOOK.fadedAccent],
  ['.map-dots.is-faded .map-dots__disc', 'stroke-opacity', LOOK.fadedDot],
])('SVG and canvas draw %s alike', (selector, property, value) => {
  expect(rule(selector)).toContain(`${property}: ${value};`);
});
