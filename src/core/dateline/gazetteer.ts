import { canonicalKey, type Key, type Level, levelOf, parseKey } from '../key';
import type { NamedPlace } from '../story';
import { adjectiveFormsOf } from './adjectiveForms';
import type { AreaFeature, GazetteerSource } from './gazetteerSource';
import { kreisFormsOf } from './kreisForms';
import {
  ADJECTIVE_ENDINGS,
  LAND_ABBREVIATIONS,
  LAND_ADJECTIVES,
  LAND_ADJECTIVES_FIXED,
  LAND_NAMES,
} from './landNames';
import { nameFormsOf } from './nameForms';
import { NameIndex } from './nameIndex';
import { foldName } from './tokenize';
import { verbandFormsOf } from './verbandForms';

/** A Land, Kreis or Gemeinde as datelines are read. */
export type Unit = NamedPlace & {
  key: Key;
  level: Level;
  /** Inhabitants, to rank namesakes; 0 where not known. */
  population: number;
  /** The telling words of a town's addition, folded: ['weinstrasse']. */
  addition: readonly string[];
};

/** All names by which places are known. Names are folded (see `foldName`). */
export type Gazetteer = {
  /** By canonical key, or by a key that was in use before. */
  unitOf(key: Key): Unit | undefined;
  /** Names that mean the Land without more. */
  laender: NameIndex<Unit>;
  /** What may follow the word "Land": also abbreviations, and "Bremen", "Berlin", "Hamburg". */
  laenderNamed: NameIndex<Unit>;
  landAdjectives: NameIndex<Unit>;
  /** Names that mean the Kreis without more: "Rhein-Sieg-Kreis", "Emsland". */
  kreise: NameIndex<Unit>;
  /** What may follow the word "Kreis". */
  kreiseNamed: NameIndex<Unit>;
  towns: NameIndex<Unit>;
  /** The Kreis of an association of Gemeinden, by designation and name: "samtgemeinde artland". */
  verbaende: NameIndex<Unit>;
  townAdjectives: NameIndex<Unit>;
};

/** Builds the gazetteer from the files of `geo/`. Sources: BKG VG250, GeoNames, Destatis. */
export function createGazetteer(source: GazetteerSource): Gazetteer {
  const units = new Map<string, Unit>();
  const indexes = {
    ...{ laender: new NameIndex<Unit>(), laenderNamed: new NameIndex<Unit>() },
    ...{ landAdjectives: new NameIndex<Unit>(), townAdjectives: new NameIndex<Unit>() },
    ...{ kreise: new NameIndex<Unit>(), kreiseNamed: new NameIndex<Unit>() },
    ...{ towns: new NameIndex<Unit>(), verbaende: new NameIndex<Unit>() },
  };
  for (const { properties, geometry } of source.places.features) {
    const [lon = 0, lat = 0] = geometry.coordinates;
    const forms = nameFormsOf(properties.name);
    const unit = toUnit(properties, lon, lat, forms.addition);
    units.set(unit.key, unit);
    for (const form of forms.forms) indexes.towns.add(form, unit);
    for (const name of properties.names ?? []) {
      for (const form of nameFormsOf(name).forms) indexes.towns.add(form, unit);
    }
    for (const form of adjectiveFormsOf(forms.base)) indexes.townAdjectives.add(form, unit);
  }
  for (const { properties } of source.kreise.features) {
    if (!properties.free) addKreis(properties, units, indexes);
  }
  for (const [kind, verbaende] of Object.entries(source.verbaende ?? {})) {
    for (const { name, kreis } of Object.values(verbaende)) {
      const unit = units.get(canonicalKey(kreis as Key));
      if (!unit) continue;
      for (const form of verbandFormsOf(kind, name)) indexes.verbaende.add(form, unit);
    }
  }
  for (const { properties } of source.laender.features) addLand(properties, units, indexes);
  const { moved = {}, merged = {} } = source.aliases ?? {};
  const unitOf = (key: Key) => {
    const known = moved[key] ?? merged[key]?.parts[0];
    return units.get(key) ?? units.get(canonicalKey(parseKey(known ?? '') ?? key));
  };
  for (const { name, parts } of Object.values(merged)) {
    addMerged(name, units.get(parts[0] ?? ''), indexes);
  }
  return { ...indexes, unitOf };
}

/** A Gemeinde newer than the map's boundaries stands where its largest part does. A name that a
 *  town or Kreis has already keeps its meaning. */
function addMerged(name: string, part: Unit | undefined, { towns, kreiseNamed }: Indexes): void {
  const { forms } = nameFormsOf(name);
  if (!part || forms.some((form) => kreiseNamed.get(form).length > 0)) return;
  for (const form of forms) if (towns.get(form).length === 0) towns.add(form, part);
}

type Indexes = Omit<Gazetteer, 'unitOf'>;

function addKreis(
  properties: AreaFeature['properties'],
  units: Map<string, Unit>,
  { kreise, kreiseNamed, towns }: Indexes,
): void {
  const [lon = 0, lat = 0] = properties.label;
  const unit = toUnit(properties, lon, lat, []);
  units.set(unit.key, unit);
  const { whole, named } = kreisFormsOf(properties.name, properties.short ?? properties.name);
  for (const form of whole) kreise.add(form, unit);
  for (const form of named) kreiseNamed.add(form, unit);
  const short = foldName(properties.short ?? properties.name);
  if (towns.get(short).length === 0) kreise.add(short, unit);
}

function addLand(
  properties: AreaFeature['properties'],
  units: Map<string, Unit>,
  { laender, laenderNamed, landAdjectives }: Indexes,
): void {
  const [lon = 0, lat = 0] = properties.label;
  const land = properties.key;
  const own = toUnit(properties, lon, lat, []);
  // Berlin and Hamburg are already there as towns; the town Bremen is not the Land.
  const unit = units.get(own.key) ?? (land === '04' ? { ...own, name: `Land ${own.name}` } : own);
  units.set(unit.key, unit);
  for (const name of LAND_NAMES[land] ?? []) {
    laender.add(name, unit);
    laender.add(`${name}s`, unit);
  }
  const names = [foldName(properties.name), ...(LAND_NAMES[land] ?? [])];
  for (const name of [...names, ...(LAND_ABBREVIATIONS[land] ?? [])]) laenderNamed.add(name, unit);
  for (const stem of LAND_ADJECTIVES[land] ?? []) {
    for (const ending of ADJECTIVE_ENDINGS) landAdjectives.add(stem + ending, unit);
  }
  for (const adjective of LAND_ADJECTIVES_FIXED[land] ?? []) landAdjectives.add(adjective, unit);
}

function toUnit(
  { key, name, population }: { key: string; name: string; population: number | null },
  lon: number,
  lat: number,
  addition: readonly string[],
): Unit {
  const canonical = parseKey(key);
  if (!canonical) throw new Error(`The gazetteer has a key that is none: ${key}`);
  const level = levelOf(canonical);
  return { key: canonical, level, name, lon, lat, population: population ?? 0, addition };
}
