import { type Key, type Level, levelOf } from '../key';
import type { Place } from '../place';
import { mixSeeds, pickByWeight, type Random, seededRandom, sumWeights } from './random';

/** A Land, Kreis or Gemeinde that made-up stories may come from; the key is canonical. */
export type DemoPlace = Pick<Place, 'key' | 'name' | 'population'>;

/** Picks the places of one story. */
export type PlacePicker = (random: Random) => DemoPlace[];

/** Shares of the level that a story's places have; what is left is "Bundesweit". */
const SHARES: readonly [Level, number][] = [
  ['gemeinde', 0.855],
  ['kreis', 0.075],
  ['land', 0.03],
];
/** Of the stories with a place: shares with one, two, three. 1.2 places per story in all. */
const ONE = 0.8;
const TWO = 0.14;
/** How often a further place lies in the same Kreis. */
const NEIGHBOUR = 0.6;
/** A town ten times as large has about seven times the news. */
const SIZE_EXPONENT = 0.85;
/** Where no figure is known: a small village. */
const UNKNOWN_POPULATION = 800;

type LevelPlaces = { places: readonly DemoPlace[]; sums: Float64Array };

/** Larger towns are in the news more often, and some more than others of their size. */
function weightOf({ key, population }: DemoPlace, seed: number): number {
  const eagerness = Math.exp(seededRandom(mixSeeds(seed, 2, Number(key)))() * 1.5);
  return (population || UNKNOWN_POPULATION) ** SIZE_EXPONENT * eagerness;
}

function levelWith(places: readonly DemoPlace[], seed: number): LevelPlaces {
  return { places, sums: sumWeights(places.map((place) => weightOf(place, seed))) };
}

/** @param all places with different keys */
export function createPlacePicker(all: readonly DemoPlace[], seed: number): PlacePicker {
  const sorted = [...all].sort((a, b) => (a.key < b.key ? -1 : 1));
  const levels = new Map(
    SHARES.map(([level]) => [
      level,
      levelWith(
        sorted.filter(({ key }) => levelOf(key) === level),
        seed,
      ),
    ]),
  );
  const kreise = rangesOf(levels.get('gemeinde')?.places ?? []);

  const pickLevel = (random: Random): LevelPlaces | undefined => {
    let rest = random();
    for (const [level, share] of SHARES) {
      rest -= share;
      const { places = [] } = levels.get(level) ?? {};
      if (rest < 0) return places.length > 0 ? levels.get(level) : undefined;
    }
    return undefined;
  };

  return (random) => {
    const level = pickLevel(random);
    if (!level) return [];
    const many = random();
    const wanted = many < ONE ? 1 : many < ONE + TWO ? 2 : 3;
    const picked: DemoPlace[] = [];
    for (let turn = 0; turn < wanted * 2 && picked.length < wanted; turn += 1) {
      const near = picked[0] && random() < NEIGHBOUR && kreise.get(picked[0].key.slice(0, 5));
      const [from, to] = near || [0, level.places.length];
      const place = level.places[pickByWeight(level.sums, random, from, to)];
      if (place && !picked.includes(place)) picked.push(place);
    }
    return picked;
  };
}

/** From where to where the Gemeinden of each Kreis stand, which are sorted by key. */
function rangesOf(gemeinden: readonly DemoPlace[]): Map<string, [number, number]> {
  const ranges = new Map<string, [number, number]>();
  gemeinden.forEach(({ key }, index) => {
    const kreis = kreisOf(key);
    const range = ranges.get(kreis);
    if (range) range[1] = index + 1;
    else ranges.set(kreis, [index, index + 1]);
  });
  return ranges;
}

const kreisOf = (key: Key): string => key.slice(0, 5);
