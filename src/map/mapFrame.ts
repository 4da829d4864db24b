import type { UnitCounts } from '../core/counting/counting';
import { canonicalKey, type Key, levelOf, pathOf } from '../core/key';
import type { Place } from '../core/place';
import type { UnitShape } from '../core/unitShapes';
import { openKreise } from './areas';
import type { DotScale, TotalScale } from './dotRadius';
import { gather } from './gathering';
import type { MapFacts } from './mapFacts';
import { type TintScale, tintScaleOf } from './tintScale';

/** What one symbol stands for. */
export type Group = {
  key: Key;
  place: Pick<Place, 'name' | 'lon' | 'lat'>;
  /** It counts all that lies in the unit. */
  isTotal: boolean;
  /** Places that no map knows, counted at this unit above them. */
  strays: readonly Key[];
};

/** All of the map that stays while dates are brushed, so that a step need not go through every
 *  place. */
export type MapFrame = {
  byLand: TintScale;
  /** Of what is tinted. */
  scale: TintScale;
  openKreise: readonly UnitShape[];
  groups: readonly Group[];
  dots: DotScale;
  totals: TotalScale;
};

export type FrameFacts = Pick<
  MapFacts,
  'laender' | 'kreise' | 'scaleCounts' | 'places' | 'region' | 'measure' | 'gathering'
>;

function dotScaleOf({ units }: UnitCounts): DotScale {
  const scale = { count: 0, greatest: 1 };
  for (const [key, { own }] of units) {
    if (own === 0 || levelOf(key) !== 'gemeinde') continue;
    scale.count += 1;
    scale.greatest = Math.max(scale.greatest, own);
  }
  return scale;
}

function totalScaleOf(facts: FrameFacts, groups: readonly Group[]): TotalScale {
  const { units } = facts.scaleCounts;
  const greatest = { land: 1, kreis: 1 };
  for (const [key, { inside }] of units) {
    const depth = pathOf(key).length;
    if (depth === 1) greatest.land = Math.max(greatest.land, inside);
    else if (depth === 2) greatest.kreis = Math.max(greatest.kreis, inside);
  }
  const kreise = groups.filter(({ key, isTotal }) => isTotal && pathOf(key).length > 1);
  return { count: facts.region.length > 0 ? kreise.length : 0, greatest };
}

/** Hamburg and Berlin are dots where the town is, not where the Land has most room. */
function pointsOf({ laender, places }: FrameFacts) {
  const points = new Map<Key, Group['place']>();
  for (const { properties } of laender.features) {
    const [lon, lat] = properties.label;
    const key = canonicalKey(properties.key);
    if (key.length === 2) points.set(key, { name: properties.name, lon, lat });
  }
  return (key: Key) => points.get(key) ?? places.get(key);
}

/** Each unit that has a symbol at some time. A place that no map knows is counted at the unit above
 *  it, for no story may vanish, and none may stand where it does not belong. */
function groupsOf(facts: FrameFacts): readonly Group[] {
  const pointOf = pointsOf(facts);
  const groups = new Map<Key, Group & { strays: Key[] }>();
  for (const [key, { own }] of facts.scaleCounts.units) {
    if (own === 0) continue;
    const known = pointOf(key) ? key : pathOf(key).findLast((step) => pointOf(step));
    if (!known) continue;
    const gathered = gather(known, facts.gathering, facts.region);
    // Until the Kreise are there, their Land stands for them.
    const unit = pathOf(gathered.unit).findLast((step) => pointOf(step));
    const place = unit && pointOf(unit);
    if (!unit || !place) continue;
    const group = groups.get(unit) ?? { key: unit, place, isTotal: false, strays: [] };
    group.isTotal ||= gathered.isTotal;
    if (known !== key) group.strays.push(key);
    groups.set(unit, group);
  }
  return [...groups.values()];
}

export function mapFrameOf(facts: FrameFacts): MapFrame {
  const { measure, scaleCounts, laender } = facts;
  const byLand = tintScaleOf(measure, 'land', scaleCounts, laender.features);
  const open = openKreise(facts);
  const groups = groupsOf(facts);
  return {
    byLand,
    scale: open.length > 0 ? tintScaleOf(measure, 'kreis', scaleCounts, open) : byLand,
    openKreise: open,
    groups,
    dots: dotScaleOf(scaleCounts),
    totals: totalScaleOf(facts, groups),
  };
}
