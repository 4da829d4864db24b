import { canonicalKey, isInside, type Key } from '../core/key';
import type { UnitShape } from '../core/unitShapes';
import { type Area, isChoosing, type MapFacts } from './mapFacts';
import { fillOf, type TintScale, tellableRate } from './tintScale';

/** A Land around a chosen Kreis stays as it is. */
function areaIsFaded(key: Key, facts: MapFacts): boolean {
  const isNear = (unit: Key): boolean => isInside(key, unit) || isInside(unit, key);
  return isChoosing(facts) && (facts.placeless || !facts.region.some(isNear));
}

export function areaOf({ properties }: UnitShape, facts: MapFacts, scale: TintScale): Area {
  const key = canonicalKey(properties.key);
  const level = properties.key.length === 2 ? 'land' : 'kreis';
  const { own, inside } = facts.counts.units.get(key) ?? { own: 0, inside: 0 };
  const [lon, lat] = properties.label;
  return {
    key,
    shape: properties.key,
    level,
    name: properties.name,
    short: properties.short ?? properties.name,
    own,
    inside,
    rate: tellableRate(inside, properties.population, scale),
    fill: fillOf(inside, properties.population, scale),
    faded: areaIsFaded(key, facts),
    selected: facts.region.includes(key),
    outlined: facts.gathering === 'all' && key.length === 5 && own > 0,
    lon,
    lat,
  };
}

/** Kreise of the Länder one has gone into: there a click means a Kreis, and Kreise are tinted. Where
 *  stories are gathered by Kreis, or were on the way to the Gemeinden, it is all of them. */
export function openKreise({
  kreise,
  region,
  gathering,
}: Pick<MapFacts, 'kreise' | 'region' | 'gathering'>): readonly UnitShape[] {
  if (kreise && (gathering === 'kreis' || gathering === 'gemeinde')) return kreise.features;
  const open = new Set(region.map((key) => key.slice(0, 2)));
  return kreise?.features.filter(({ properties }) => open.has(properties.key.slice(0, 2))) ?? [];
}

/** Elsewhere those with stories of their own, unless these are gathered in a total. */
export function ownKreise(facts: MapFacts, open: readonly UnitShape[]): UnitShape[] {
  const { kreise, counts, gathering } = facts;
  if (gathering !== 'all') return [];
  return (kreise?.features ?? []).filter(
    (shape) => !open.includes(shape) && (counts.units.get(shape.properties.key)?.own ?? 0) > 0,
  );
}
