import type { UnitCounts } from '../core/counting/counting';
import { canonicalKey, isInside, type Key, levelOf } from '../core/key';
import type { Place } from '../core/place';
import type { UnitShape, UnitShapes } from '../core/unitShapes';
import type { Measure } from '../core/view';
import { dotRadius } from './dotRadius';
import { type Fill, fillOf, type TintScale, tintScaleOf } from './tintScale';

/** A Land, or a Kreis that has stories of its own or is chosen. */
export type Area = {
  /** Canonical: what a choice means. */
  key: Key;
  /** Key of its polygon: '02' for Hamburg, whose canonical key is 02000000. */
  shape: Key;
  level: 'land' | 'kreis';
  name: string;
  own: number;
  inside: number;
  fill: Fill;
  /** Outside the chosen region. */
  faded: boolean;
  selected: boolean;
};

/** A Land, with the point at which its badge or name stands. */
export type Land = Area & { lon: number; lat: number };

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
  /** Of a dot, in pixels. */
  radius: number;
  faded: boolean;
  selected: boolean;
  /** A place of the open story. */
  open: boolean;
};

export type MapModel = {
  laender: readonly Land[];
  kreise: readonly Area[];
  /** In the order of their keys. */
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
  const { own, inside } = facts.counts.units.get(key) ?? { own: 0, inside: 0 };
  return {
    key,
    shape: properties.key,
    level: properties.key.length === 2 ? 'land' : 'kreis',
    name: properties.name,
    own,
    inside,
    fill: fillOf(inside, properties.population, scale),
    faded: areaIsFaded(key, facts),
    selected: facts.region.includes(key),
  };
}

/** A kreisfreie Stadt is a dot; as an area it is shown only when it is chosen. */
function kreiseToShow(facts: MapFacts): UnitShape[] {
  return (facts.kreise?.features ?? []).filter(({ properties }) => {
    const key = canonicalKey(properties.key);
    if (facts.region.includes(key)) return true;
    return key.length === 5 && (facts.counts.units.get(key)?.own ?? 0) > 0;
  });
}

function landOf(shape: UnitShape, facts: MapFacts, scale: TintScale): Land {
  const [lon, lat] = shape.properties.label;
  return { ...areaOf(shape, facts, scale), lon, lat };
}

type NamedPoint = Pick<Place, 'name' | 'lon' | 'lat'>;

/** Hamburg and Berlin are dots where the town is, not where the Land has most room. */
const landPoints = (laender: readonly Land[]): ReadonlyMap<Key, NamedPoint> =>
  new Map(laender.filter(({ key }) => key.length === 2).map((land) => [land.key, land]));

function marksOf(facts: MapFacts, points: ReadonlyMap<Key, NamedPoint>): Mark[] {
  const greatest = greatestDot(facts.scaleCounts);
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
      radius: isDot ? dotRadius(own, greatest) : 0,
      faded: markIsFaded(key, facts),
      selected: facts.region.includes(key),
      open: facts.openPlaces.includes(key),
    });
  }
  return marks.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function greatestDot({ units }: UnitCounts): number {
  let greatest = 1;
  for (const [key, { own }] of units) {
    if (own > greatest && levelOf(key) === 'gemeinde') greatest = own;
  }
  return greatest;
}

/** What both renderers draw and the overlay says. Pure; hover is not part of it. */
export function mapModelOf(facts: MapFacts): MapModel {
  const scale = tintScaleOf(facts.measure, facts.scaleCounts, facts.laender);
  const laender = facts.laender.features.map((shape) => landOf(shape, facts, scale));
  return {
    laender,
    kreise: kreiseToShow(facts).map((shape) => areaOf(shape, facts, scale)),
    marks: marksOf(facts, landPoints(laender)),
    scale,
  };
}
