import { labelPoint } from './label.ts';
import { keyToday } from './reforms.ts';
import type { Area, AreaFeature, Position } from './ring.ts';
import type { District, Vg250 } from './sources.ts';

/** `label` is a good place for a badge; `population` at 2018-12-31 (Destatis). */
export interface Land {
  key: string;
  name: string;
  label: Position;
  population: number;
  area_km2: number;
}

/** `name` is for display ("Kreis Recklinghausen"), `short` without the designation. `free` marks a
 *  kreisfreie Stadt or Stadtkreis and is absent otherwise. */
export interface Kreis {
  key: string;
  name: string;
  short: string;
  kind: string;
  free?: true;
  label: Position;
  population: number;
}

const sum = (districts: District[], keyPart: string, figure: 'population' | 'area'): number => {
  const rows = districts.filter((district) => keyToday(district.key).startsWith(keyPart));
  if (rows.length === 0) throw new Error(`Destatis: no Kreis for ${keyPart}`);
  return rows.reduce((total, row) => total + row[figure], 0);
};

const isFree = (kreis: Vg250): boolean => ['Kreisfreie Stadt', 'Stadtkreis'].includes(kreis.BEZ);

/** The associations by law are called Landkreis or Kreis in VG250 and say what they are in their name. */
const kindOf = (kreis: Vg250): string =>
  kreis.BEM === 'Sonderverband' ? (kreis.GEN.split(' ')[0] ?? kreis.BEZ) : kreis.BEZ;

const displayName = (kreis: Vg250): string =>
  isFree(kreis) || kreis.NBD === 'nein' ? kreis.GEN : `${kreis.BEZ} ${kreis.GEN}`;

const feature = <P extends { key: string }>(properties: P, geometry: Area): AreaFeature<P> => ({
  type: 'Feature',
  id: properties.key,
  properties,
  geometry,
});

/** Kreise of 2016 under today's keys. Göttingen keeps its name when Osterode am Harz joins. */
export function namesOfKreise(kreise: Vg250[]): Map<string, Vg250> {
  const names = new Map<string, Vg250>();
  for (const kreis of kreise) {
    const key = keyToday(kreis.AGS);
    if (key === kreis.AGS || kreis.AGS === '03152') names.set(key, kreis);
  }
  return names;
}

export function toLand(
  area: AreaFeature<{ land: string }>,
  vg250: Vg250,
  figures: District[],
): AreaFeature<Land> {
  const key = area.properties.land;
  return feature(
    {
      key,
      name: vg250.GEN,
      label: labelPoint(area.geometry),
      population: sum(figures, key, 'population'),
      area_km2: Math.round(sum(figures, key, 'area')),
    },
    area.geometry,
  );
}

export function toKreis(
  area: AreaFeature<{ kreis: string }>,
  vg250: Vg250,
  figures: District[],
): AreaFeature<Kreis> {
  const key = area.properties.kreis;
  return feature(
    {
      key,
      name: displayName(vg250),
      short: vg250.GEN,
      kind: kindOf(vg250),
      ...(isFree(vg250) ? { free: true as const } : {}),
      label: labelPoint(area.geometry),
      population: sum(figures, key, 'population'),
    },
    area.geometry,
  );
}

/** `free_area` marks a gemeindefreies Gebiet: it fills the map and is no place. */
export interface Gemeinde {
  key: string;
  name: string;
  free_area?: true;
}

export const toGemeinde = (
  area: AreaFeature<{ key: string }>,
  vg250: Vg250,
): AreaFeature<Gemeinde> =>
  feature(
    {
      key: area.properties.key,
      name: vg250.GEN,
      ...(isFreeArea(vg250) ? { free_area: true as const } : {}),
    },
    area.geometry,
  );

const isFreeArea = (gemeinde: Vg250): boolean => gemeinde.BEZ === 'Gemeindefreies Gebiet';
