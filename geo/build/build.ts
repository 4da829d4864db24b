import { flatten, landOnly } from './flatten.ts';
import { findMergers } from './mergers.ts';
import { type Municipality, toPlaces } from './places.ts';
import {
  absorbedGemeinden,
  checkReforms,
  keyToday,
  movedGemeinden,
  movedKreise,
} from './reforms.ts';
import type { AreaFeature } from './ring.ts';
import { type Levels, type Piece, simplify } from './simplify.ts';
import {
  readDistricts,
  readGeoNames,
  readVg250,
  type Vg250,
  type Vg250Feature,
} from './sources.ts';
import { type Gemeinde, namesOfKreise, toGemeinde, toKreis, toLand } from './units.ts';
import { toVerbaende } from './verbaende.ts';
import { collectionText, recordText, writeText } from './write.ts';

const geo = new URL('../', import.meta.url);

const readLevel = (level: Parameters<typeof readVg250>[0]): Vg250Feature[] =>
  landOnly(flatten(readVg250(level)));

const toPiece = ({ geometry, properties }: Vg250Feature): AreaFeature<Piece> => {
  const key = keyToday(properties.AGS);
  return {
    type: 'Feature',
    properties: { key, kreis: key.slice(0, 5), land: key.slice(0, 2) },
    geometry,
  };
};

const byKey = (a: { id?: string }, b: { id?: string }): number =>
  (a.id ?? '') < (b.id ?? '') ? -1 : 1;

function lookUp<T>(records: ReadonlyMap<string, T>, key: string): T {
  const record = records.get(key);
  if (record === undefined) throw new Error(`VG250: no record for ${key}`);
  return record;
}

/** Official records of the Gemeinden and gemeindefreie Gebiete under today's keys. */
const recordsByKey = (source: Vg250Feature[]): Map<string, Vg250> =>
  new Map(
    source
      .map(({ properties }) => properties)
      .filter(({ AGS }) => !(AGS in absorbedGemeinden))
      .map((record) => [keyToday(record.AGS), record]),
  );

function toMunicipalities(source: Vg250Feature[], drawn: AreaFeature<Gemeinde>[]): Municipality[] {
  const records = recordsByKey(source);
  const pieces = new Map<string, Vg250Feature[]>();
  for (const piece of source) {
    const key = keyToday(piece.properties.AGS);
    pieces.set(key, [...(pieces.get(key) ?? []), piece]);
  }
  return drawn
    .filter(({ properties }) => !properties.free_area)
    .map(({ properties: { key }, geometry }) => {
      const ofKey = lookUp(pieces, key);
      return {
        key,
        vg250: lookUp(records, key),
        absorbed: ofKey
          .map((p) => p.properties)
          .flatMap(({ AGS, GEN }) => (AGS in absorbedGemeinden ? [GEN] : [])),
        official: ofKey.map((piece) => piece.geometry),
        drawn: geometry,
      };
    });
}

function writeAreas(levels: Levels, source: Vg250Feature[]): AreaFeature<Gemeinde>[] {
  const districts = readDistricts();
  const namesOfLaender = new Map(
    readLevel('laender').map(({ properties }) => [properties.AGS, properties]),
  );
  const kreisNames = namesOfKreise(readLevel('kreise').map(({ properties }) => properties));
  const records = recordsByKey(source);
  const laender = levels.laender.map((f) =>
    toLand(f, lookUp(namesOfLaender, f.properties.land), districts),
  );
  const kreise = levels.kreise.map((f) =>
    toKreis(f, lookUp(kreisNames, f.properties.kreis), districts),
  );
  const gemeinden = levels.gemeinden.map((f) => toGemeinde(f, lookUp(records, f.properties.key)));

  writeText(geo, 'laender.geojson', collectionText(laender.sort(byKey)));
  writeText(geo, 'kreise.geojson', collectionText(kreise.sort(byKey)));
  for (const { properties } of laender) {
    const inLand = gemeinden.filter((f) => f.properties.key.startsWith(properties.key));
    writeText(geo, `gemeinden/${properties.key}.geojson`, collectionText(inLand.sort(byKey)));
  }
  const free = kreise
    .filter(({ properties }) => properties.free)
    .map(({ properties }) => properties.key);
  writeText(geo, 'kreisfrei.json', `${JSON.stringify(free)}\n`);
  return gemeinden;
}

const source = readLevel('gemeinden');
const gemeinden = writeAreas(await simplify(source.map(toPiece)), source);
const municipalities = toMunicipalities(source, gemeinden).sort((a, b) => (a.key < b.key ? -1 : 1));
const geoNames = readGeoNames();
checkReforms(municipalities, geoNames);
writeText(geo, 'places.geojson', collectionText(toPlaces(municipalities, geoNames)));
writeText(
  geo,
  'aliases.json',
  recordText({
    moved: { ...movedKreise, ...movedGemeinden, ...absorbedGemeinden },
    merged: findMergers(municipalities, geoNames),
  }),
);
writeText(
  geo,
  'verbaende.json',
  recordText({ ...toVerbaende(readLevel('verwaltungsgemeinschaften')) }),
);
