// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { page, show } from '../../tests/fixtures/mapPanel';
import type { UnitCount } from '../core/counting/counting';
import { type Key, pathOf } from '../core/key';
import type { Place } from '../core/place';
import { placeOfShape, readUnitShapes } from '../core/unitShapes';
import { hoverUnit } from '../state/hover';

const read = (name: string) => JSON.parse(readFileSync(`geo/${name}.geojson`, 'utf8'));

type Town = { properties: { key: Key; name: string }; geometry: { coordinates: number[] } };
const towns: Town[] = read('places').features;

const places = new Map<Key, Place>();
for (const { properties, geometry } of towns) {
  const [lon = 0, lat = 0] = geometry.coordinates;
  places.set(properties.key, { ...properties, lon, lat, population: null });
}
for (const shape of readUnitShapes(read('kreise')).features) {
  const place = placeOfShape(shape);
  if (!places.has(place.key)) places.set(place.key, place);
}

/** An archive: a few dozen stories in each town of Germany, and some of Nordrhein-Westfalen itself. */
function archive() {
  const units = new Map<Key, UnitCount>();
  const add = (key: Key, stories: number) => {
    for (const unit of pathOf(key)) {
      const { own, inside } = units.get(unit) ?? { own: 0, inside: 0 };
      units.set(unit, { own: own + (unit === key ? stories : 0), inside: inside + stories });
    }
  };
  for (const { properties } of towns)
    add(properties.key, properties.key.endsWith('000') ? 180 : 35);
  add('05' as Key, 353);
  return { units, placeless: 0, total: 0 };
}
const counts = archive();

const showLand = (land: string) =>
  show({ counts, scaleCounts: counts, places, region: [land as Key] });

/** Symbols about their centres, in the map's pixels. */
function symbols(kind: 'total' | 'badge') {
  return [...page.querySelectorAll<HTMLElement>(`.map-${kind}`)].map((symbol) => {
    const anchor = symbol.closest<HTMLElement>('.map-anchor');
    const [x = 0, y = 0] = (anchor?.style.transform.match(/-?[\d.]+/g) ?? []).map(Number);
    const { left, top, width, height } = symbol.style;
    const [wide, high] = [Number.parseFloat(width), Number.parseFloat(height)];
    const at = [
      x + Number.parseFloat(left) + wide / 2,
      y + Number.parseFloat(top) + high / 2,
    ] as const;
    return { key: symbol.dataset.mark, text: symbol.textContent, at, wide, high };
  });
}

const SIZES = [
  [1048, 568],
  [720, 372],
  [390, 335],
] as const;

for (const land of ['05', '09']) {
  for (const [width, height] of SIZES) {
    const given = `Land ${land} at ${width} × ${height}`;

    test(`${given}: each Kreis has its number, and none lies on another`, async () => {
      vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
      vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height);
      await showLand(land);
      const totals = symbols('total');
      expect(totals.filter(({ key }) => key?.startsWith(land)).length).toBeGreaterThan(50);
      expect(totals.filter(({ text }) => !text)).toEqual([]);
      const deepest = totals.flatMap((a, index) =>
        totals.slice(index + 1).map((b) => {
          const apart = Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]);
          return (a.wide + b.wide) / 2 - apart;
        }),
      );
      expect(Math.max(...deepest)).toBeLessThan(4);
    });
  }
}

for (const [width, height] of SIZES) {
  test(`at ${width} × ${height} the Land's own badge covers none of its Kreise`, async () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height);
    await showLand('05');
    const badge = symbols('badge').find(({ key }) => key === '05');
    expect(badge?.text).toBe('353');
    if (!badge) return;
    for (const { key, at, wide } of symbols('total')) {
      const beyondX = Math.max(0, Math.abs(at[0] - badge.at[0]) - badge.wide / 2);
      const beyondY = Math.max(0, Math.abs(at[1] - badge.at[1]) - badge.high / 2);
      expect(wide / 2 - Math.hypot(beyondX, beyondY), key).toBeLessThan(4);
    }
  });
}

test('a chosen Land without room for its name has no tag over others, a hovered one has', async () => {
  await showLand('05');
  const tags = () => [...page.querySelectorAll('.map-tag')].map((tag) => tag.textContent);
  expect(tags()).toEqual([]);
  await act(() => hoverUnit('05' as Key));
  expect(tags()).toEqual(['Nordrhein-Westfalen']);
});
