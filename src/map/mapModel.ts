import type { UnitCounts } from '../core/counting/counting';
import { canonicalKey, isInside, type Key, levelOf } from '../core/key';
import type { Place } from '../core/place';
import type { UnitShape, UnitShapes } from '../core/unitShapes';
import type { Measure } from '../core/view';
import { type DotScale, dotRadius } from './dotRadius';
import { type Fill, fillOf, type TintScale, tellableRate, tintScaleOf } from './tintScale';

/** A Land, or a Kreis that has stories of its own, is chosen or lies in the chosen Land. */
export type Area = {
  /** Canonical: what a choice means. */
  key: Key;
  /** Key of its polygon: '02' for Hamburg, whose canonical key is 02000000. */
  shape: Key;
  level: 'land' | 'kreis';
  name: string;
  /** Without its designation: "Recklinghausen". */
  short: string;
  own: number;
  inside: number;
  /** Stories per 100,000 inhabitants, if that is asked for and can be told. */
  rate: number | null;
  /** `accent`: a Kreis with stories of its own in a Land that is tinted as a whole. */
  fill: Fill | 'accent';
  /** Outside the chosen region. */
  faded: boolean;
  selected: boolean;
  /** Where its badge or name stands. */
  lon: number;
  lat: number;
};

/** A symbol that carries the number of stories whose place is the unit itself. */
export type Mark = {
  key: Key;
  /** A dot for a Gemeinde, a square badge for a Kreis or Land. */
  kind: 'dot' | 'badge';
  name: string;
  lon: number;
  lat: number;
  own: number;
  inside: number;
  rate: number | null;
  /** Of a dot, in pixels. */
  radius: number;
  faded: boolean;
  selected: boolean;
  /** A place of the open story. */
  open: boolean;
};

export type MapModel = {
  laender: readonly Area[];
  kreise: readonly Area[];
  /** In no particular order. */
  marks: readonly Mark[];
  scale: TintScale;
};

export type MapFacts = {
  laender: UnitShapes;
  /** Null until they have arrived. */
  kreise: UnitShapes | null;
  /** Every filter but the region. */
  counts: UnitCounts;
  /** As `counts`, but for all dates. */
  scaleCounts: UnitCounts;
  places: ReadonlyMap<Key, Place>;
  region: readonly Key[];
  /** The Bundesweit box is chosen. */
  placeless: boolean;
  openPlaces: readonly Key[];
  measure: Measure;
};

const isChoosing = ({ region, placeless }: MapFacts): boolean => placeless || region.length > 0;

/** A Land around a chosen Kreis stays as it is. */
function areaIsFaded(key: Key, facts: MapFacts): boolean {
  const isNear = (unit: Key): boolean => isInside(key, unit) || isInside(unit, key);
  return isChoosing(facts) && !facts.region.some(isNear);
}

/** A story for a whole Land does not count in a Kreis of it. */
const markIsFaded = (key: Key, facts: MapFacts): boolean =>
  isChoosing(facts) && !facts.region.some((unit) => isInside(key, unit));

function areaOf({ properties }: UnitShape, facts: MapFacts, scale: TintScale): Area {
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
    lon,
    lat,
  };
}

/** Kreise of the Länder one has gone into: there a click means a Kreis, and Kreise are tinted. */
function openKreise({ kreise, region }: MapFacts): readonly UnitShape[] {
  const open = new Set(region.map((key) => key.slice(0, 2)));
  return kreise?.features.filter(({ properties }) => open.has(properties.key.slice(0, 2))) ?? [];
}

/** Elsewhere those with stories of their own. */
function ownKreise({ kreise, counts }: MapFacts, open: readonly UnitShape[]): UnitShape[] {
  return (kreise?.features ?? []).filter(
    (shape) => !open.includes(shape) && (counts.units.get(shape.properties.key)?.own ?? 0) > 0,
  );
}

type NamedPoint = Pick<Place, 'name' | 'lon' | 'lat'>;

/** Hamburg and Berlin are dots where the town is, not where the Land has most room. */
const landPoints = (laender: readonly Area[]): ReadonlyMap<Key, NamedPoint> =>
  new Map(laender.filter(({ key }) => key.length === 2).map((land) => [land.key, land]));

function marksOf(facts: MapFacts, laender: readonly Area[], kreise: readonly Area[]): Mark[] {
  const points = landPoints(laender);
  const rates = new Map([...laender, ...kreise].map(({ key, rate }) => [key, rate]));
  const dots = dotScaleOf(facts.scaleCounts);
  const marks: Mark[] = [];
  for (const [key, { own, inside }] of facts.counts.units) {
    const place = points.get(key) ?? facts.places.get(key);
    if (own === 0 || !place) continue;
    const isDot = levelOf(key) === 'gemeinde';
    marks.push({
      key,
      kind: isDot ? 'dot' : 'badge',
      name: place.name,
      lon: place.lon,
      lat: place.lat,
      own,
      inside,
      rate: rates.get(key) ?? null,
      radius: isDot ? dotRadius(own, dots) : 0,
      faded: markIsFaded(key, facts),
      selected: facts.region.includes(key),
      open: facts.openPlaces.includes(key),
    });
  }
  return marks;
}

function dotScaleOf({ units }: UnitCounts): DotScale {
  const scale = { count: 0, greatest: 1 };
  for (const [key, { own }] of units) {
    if (own === 0 || levelOf(key) !== 'gemeinde') continue;
    scale.count += 1;
    scale.greatest = Math.max(scale.greatest, own);
  }
  return scale;
}

/** Its outline is drawn twice as wide. */
export const isStrong = ({ key, selected }: Area, hovered: ReadonlySet<Key>): boolean =>
  selected || hovered.has(key);

/** A Kreis with stories of its own always is; a kreisfreie Stadt has its dot. */
export const isOutlined = (area: Area, hovered: ReadonlySet<Key>): boolean =>
  isStrong(area, hovered) || (area.key.length === 5 && area.own > 0);

/** What both renderers draw and the overlay says. Pure; hover is not part of it. */
export function mapModelOf(facts: MapFacts): MapModel {
  const { laender, scaleCounts, measure } = facts;
  const byLand = tintScaleOf(measure, 'land', scaleCounts, laender.features);
  const open = openKreise(facts);
  const scale = open.length > 0 ? tintScaleOf(measure, 'kreis', scaleCounts, open) : byLand;
  const lands = laender.features.map((shape) => areaOf(shape, facts, byLand));
  const others = ownKreise(facts, open).map((shape) => areaOf(shape, facts, byLand));
  const kreise = [
    ...open.map((shape) => areaOf(shape, facts, scale)),
    ...others.map((area) => ({ ...area, fill: 'accent' as const })),
  ];
  return { laender: lands, kreise, marks: marksOf(facts, lands, kreise), scale };
}
