/** Draws the places of heldout.jsonl, so that nobody's taste chose them. `npx tsx bench/places/drawPlaces.ts`
 *  prints them as tab-separated lines: key, kind, population, name. Same seed, same gazetteer, same draw. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export interface Place {
  key: string;
  name: string;
  kind: string;
  population: number | null;
}

export interface Kreis extends Place {
  short: string;
  free?: boolean;
}

const seed = 20_261_123;
const gemeindenWanted = 220;
const kreiseWanted = 30;
/** Drawn within each Land before the rest is drawn from all; a Land with fewer Gemeinden gives all it has. */
const perLand = 4;
/** Weight of a Gemeinde whose population is not known: these are villages. */
const villageOf = 300;

/** The rows of one of the gazetteer's files, geometry left aside. */
export function readUnits<T extends Place>(file: string): T[] {
  const url = new URL(`../../geo/${file}`, import.meta.url);
  const collection = JSON.parse(readFileSync(url, 'utf8')) as { features: { properties: T }[] };
  return collection.features.map(({ properties }) => properties);
}

/** Mulberry32: numbers from 0 to 1, the same on every machine. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Without replacement, the chance in proportion to the population (Efraimidis and Spirakis 2006). */
function drawWeighted<T extends Place>(places: T[], count: number, random: () => number): T[] {
  return places
    .map((place) => ({ place, rank: -Math.log(1 - random()) / (place.population || villageOf) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ place }) => place);
}

const byKey = (a: Place, b: Place): number => (a.key < b.key ? -1 : 1);

/** The Gemeinden and Kreise that heldout.jsonl has to contain, by key. */
export function drawPlaces(): { gemeinden: Place[]; kreise: Kreis[] } {
  const random = randomFrom(seed);
  const all = readUnits<Place>('places.geojson').sort(byKey);
  const laender = [...new Set(all.map(({ key }) => key.slice(0, 2)))];
  const forced = laender.flatMap((land) =>
    drawWeighted(
      all.filter(({ key }) => key.startsWith(land)),
      perLand,
      random,
    ),
  );
  const rest = all.filter((place) => !forced.includes(place));
  const free = drawWeighted(rest, gemeindenWanted - forced.length, random);
  const kreise = readUnits<Kreis>('kreise.geojson').filter((kreis) => kreis.free !== true);
  return {
    gemeinden: [...forced, ...free].sort(byKey),
    kreise: drawWeighted(kreise.sort(byKey), kreiseWanted, random).sort(byKey),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { gemeinden, kreise } = drawPlaces();
  for (const { key, kind, population, name } of [...gemeinden, ...kreise]) {
    console.log([key, kind, population ?? '', name].join('\t'));
  }
}
