import { flatten, landOnly } from './flatten.ts';
import { type Municipality, toPlaces } from './places.ts';
import { absorbedGemeinden, keyToday } from './reforms.ts';
import { type Piece, simplify } from './simplify.ts';
import type { AreaFeature } from './ring.ts';
import { readDistricts, readGeoNames, readVg250, type Vg250, type Vg250Feature } from './sources.ts';
import { namesOfKreise, toGemeinde, toKreis, toLand } from './units.ts';
import { collectionText, writeText } from './write.ts';

const geo = new URL('../', import.meta.url);

const toPiece = ({ geometry, properties }: Vg250Feature): AreaFeature<Piece> => {
  const key = keyToday(properties.AGS);
  return { type: 'Feature', properties: { key, kreis: key.slice(0, 5), land: key.slice(0, 2) }, geometry };
};

const byKey = (a: { id?: string }, b: { id?: string }): number => ((a.id ?? '') < (b.id ?? '') ? -1 : 1);

const lookUp = <T>(records: Map<string, T>, key: string): T => {
  const record = records.get(key);
  if (record === undefined) throw new Error(`VG250: no record for ${key}`);
  return record;
};

const source = landOnly(flatten(readVg250('gemeinden')));
const levels = await simplify(source.map(toPiece));
const records = new Map<string, Vg250>();
const official = new Map<string, AreaFeature<Vg250>[]>();
for (const feature of source) {
  const { AGS } = feature.properties;
  const key = keyToday(AGS);
  if (!(AGS in absorbedGemeinden)) records.set(key, feature.properties);
  official.set(key, [...(official.get(key) ?? []), feature]);
}
const laenderNames = new Map(landOnly(flatten(readVg250('laender'))).map((f) => [f.properties.AGS, f.properties]));
const kreiseNames = namesOfKreise(landOnly(flatten(readVg250('kreise'))).map((f) => f.properties));
const districts = readDistricts();

const laender = levels.laender.map((f) => toLand(f, lookUp(laenderNames, f.properties.land), districts)).sort(byKey);
const kreise = levels.kreise.map((f) => toKreis(f, lookUp(kreiseNames, f.properties.kreis), districts)).sort(byKey);
const gemeinden = levels.gemeinden.map((f) => toGemeinde(f, lookUp(records, f.properties.key))).sort(byKey);
const municipalities = gemeinden.map((f): Municipality => {
  const key = f.properties.key;
  return { key, vg250: lookUp(records, key), official: (official.get(key) ?? []).map((o) => o.geometry), drawn: f.geometry };
});
const places = toPlaces(municipalities, readGeoNames());

writeText(geo, 'laender.geojson', collectionText(laender));
writeText(geo, 'kreise.geojson', collectionText(kreise));
for (const land of laender) {
  const inLand = gemeinden.filter((f) => f.properties.key.startsWith(land.properties.key));
  writeText(geo, `gemeinden/${land.properties.key}.geojson`, collectionText(inLand));
}
writeText(geo, 'places.geojson', collectionText(places));
const free = kreise.filter((f) => f.properties.free).map((f) => f.properties.key);
writeText(geo, 'kreisfrei.json', `${JSON.stringify(free)}\n`);
