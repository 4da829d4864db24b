import { labelPoint } from './label.ts';
import { likeness, otherNames } from './placeNames.ts';
import { type Area, contains, type Position } from './ring.ts';
import type { GeoName, Vg250 } from './sources.ts';

/** `population` from GeoNames, mixed years: for ranking names only; null if not known. `names`: other
 *  German names of the place, and of Gemeinden from another Kreis that became part of it. */
export interface Place {
  key: string;
  name: string;
  kind: string;
  population: number | null;
  names?: string[];
}

export interface PlaceFeature {
  type: 'Feature';
  id: string;
  properties: Place;
  geometry: { type: 'Point'; coordinates: Position };
}

/** One Gemeinde: its official record, the names of those it absorbed, its shape in full detail (several
 *  pieces if it absorbed some) and the simplified one that is drawn. */
export interface Municipality {
  key: string;
  vg250: Vg250;
  absorbed: string[];
  official: Area[];
  drawn: Area;
}

interface Candidate {
  geoName: GeoName;
  likeness: number;
  inside: boolean;
}

const bestLikeness = (official: string, geoName: GeoName): number => {
  const own = likeness(official, geoName.name);
  if (own > 1) return own;
  // München is called Munich.
  return geoName.alternates.some((name) => likeness(official, name) > 1) ? 2 : own;
};

/** GeoNames puts Gemeinde seats above other places, and PPLX are districts of a town. */
const rank = (geoName: GeoName): number =>
  geoName.feature.startsWith('PPLC') || geoName.feature.startsWith('PPLA')
    ? 2
    : geoName.feature === 'PPLX'
      ? 0
      : 1;

const byFit = (a: Candidate, b: Candidate): number =>
  b.likeness - a.likeness ||
  Number(b.inside) - Number(a.inside) ||
  rank(b.geoName) - rank(a.geoName) ||
  (b.geoName.population ?? 0) - (a.geoName.population ?? 0);

/** The places of GeoNames that stand for a Gemeinde: `point` where it is drawn, always inside the official
 *  border; `named` whose names and inhabitants are its own, since those of one village are not those of a
 *  Gemeinde that has another name. */
interface Found {
  point: GeoName | undefined;
  named: GeoName | undefined;
}

/** By key; or by name and position, where a later merger gave the place the key of the new Gemeinde. */
function findGeoNames(gemeinde: Municipality, ofKreis: GeoName[]): Found {
  const candidates = ofKreis
    .map((geoName) => ({
      geoName,
      likeness: bestLikeness(gemeinde.vg250.GEN, geoName),
      inside: gemeinde.official.some((area) => contains(area, [geoName.lon, geoName.lat])),
    }))
    .filter(
      ({ geoName, likeness, inside }) => geoName.ags === gemeinde.key || (inside && likeness > 1),
    )
    .sort(byFit);
  return {
    point: candidates.find(({ inside }) => inside)?.geoName,
    named: candidates.find(({ likeness }) => likeness > 1)?.geoName,
  };
}

const round4 = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

function toPlace(gemeinde: Municipality, { point, named }: Found): PlaceFeature {
  const { key, vg250, drawn } = gemeinde;
  const names = [
    ...otherNames(vg250.GEN, named ? [named.name, ...named.alternates] : []),
    ...gemeinde.absorbed,
  ];
  return {
    type: 'Feature',
    id: key,
    properties: {
      key,
      name: vg250.GEN,
      kind: vg250.BEZ,
      population: named?.population ?? null,
      ...(names.length > 0 ? { names } : {}),
    },
    geometry: {
      type: 'Point',
      coordinates: point ? [round4(point.lon), round4(point.lat)] : labelPoint(drawn),
    },
  };
}

/** Every Gemeinde as a point, in the order given. */
export function toPlaces(gemeinden: Municipality[], geoNames: GeoName[]): PlaceFeature[] {
  const byKreis = new Map<string, GeoName[]>();
  for (const geoName of geoNames) {
    const kreis = geoName.ags.slice(0, 5);
    byKreis.set(kreis, [...(byKreis.get(kreis) ?? []), geoName]);
  }
  return gemeinden.map((gemeinde) =>
    toPlace(gemeinde, findGeoNames(gemeinde, byKreis.get(gemeinde.key.slice(0, 5)) ?? [])),
  );
}
