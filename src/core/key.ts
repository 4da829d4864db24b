/** Amtlicher Gemeindeschlüssel, whole or cut at a level: 2 digits Land, 5 Kreis, 8 Gemeinde.
 *  Text, never a number: '01' is Schleswig-Holstein. Source: Destatis GV-ISys.
 *
 *  One place, one key: a kreisfreie Stadt is Gemeinde and Kreis at once, Berlin and Hamburg are
 *  a Land as well. They are always written with 8 digits (`canonicalKey`). */
export type Key = string & { readonly __key: unique symbol };

export type Level = 'land' | 'kreis' | 'gemeinde';

/** The five-digit keys of the 106 kreisfreie Städte and Stadtkreise. Their Gemeinde is this key
 *  and '000'. Source: BKG VG250; held against `geo/kreisfrei.json` by a test. */
const KREISFREI = new Set(
  (
    '01001 01002 01003 01004 02000 03101 03102 03103 03401 03402 03403 03404 03405 04011 04012 ' +
    '05111 05112 05113 05114 05116 05117 05119 05120 05122 05124 05314 05315 05316 05512 05513 ' +
    '05515 05711 05911 05913 05914 05915 05916 06411 06412 06413 06414 06611 07111 07211 07311 ' +
    '07312 07313 07314 07315 07316 07317 07318 07319 07320 08111 08121 08211 08212 08221 08222 ' +
    '08231 08311 08421 09161 09162 09163 09261 09262 09263 09361 09362 09363 09461 09462 09463 ' +
    '09464 09561 09562 09563 09564 09565 09661 09662 09663 09761 09762 09763 09764 11000 12051 ' +
    '12052 12053 12054 13003 13004 14511 14612 14713 15001 15002 15003 16051 16052 16053 16054 ' +
    '16055'
  ).split(' '),
);

/** Länder that are one single Gemeinde. Land Bremen (04) has two and stays a Land. */
const CITY_LAND: Readonly<Record<string, string>> = { '02': '02000000', '11': '11000000' };

const SHAPE = /^(0[1-9]|1[0-6])(\d{3}(\d{3})?)?$/;

/** The one way to write a place: '02', '02000' and '02000000' become '02000000'. */
export function canonicalKey(key: Key): Key {
  if (key.length === 2) return (CITY_LAND[key] ?? key) as Key;
  if (key.length === 5 && KREISFREI.has(key)) return `${key}000` as Key;
  return key;
}

/** Reads a key of 2, 5 or 8 digits whose Land exists, in its canonical form.
 *  Whether a Kreis or Gemeinde exists is known to the gazetteer only. */
export function parseKey(text: string): Key | undefined {
  return SHAPE.test(text) ? canonicalKey(text as Key) : undefined;
}

export function levelOf(key: Key): Level {
  return key.length === 2 ? 'land' : key.length === 5 ? 'kreis' : 'gemeinde';
}

export const isKreisfrei = (key: Key): boolean => KREISFREI.has(key.slice(0, 5));

/** From the Land down to the key itself, each place once:
 *  Beckum gives ['05', '05570', '05570008'], München ['09', '09162000'], Hamburg ['02000000']. */
export function pathOf(key: Key): Key[] {
  const land = canonicalKey(key.slice(0, 2) as Key);
  const kreis = canonicalKey(key.slice(0, 5) as Key);
  // Where no such key exists, as for 11000007, Land and Kreis may be the same town.
  return [...new Set([land, kreis, canonicalKey(key)])];
}

/** A place lies in itself and in every unit above it. Both keys are canonical. */
export function isInside(place: Key, unit: Key): boolean {
  return place.startsWith(unit);
}

/** The canonical key of the Land a place lies in. */
export const landOf = (key: Key): Key => canonicalKey(key.slice(0, 2) as Key);
