import { levelOf } from '../key';
import type { StoryFacts } from './counting';

/** How many different towns, Kreise and Länder some stories have as their places. */
export type PlaceTally = { gemeinde: number; kreis: number; land: number; placeless: number };

/** Tallies the places of the given rows, and the stories that have none. */
export function tallyPlaces(facts: readonly StoryFacts[], rows: Uint32Array): PlaceTally {
  const seen = new Set<string>();
  const tally: PlaceTally = { gemeinde: 0, kreis: 0, land: 0, placeless: 0 };
  for (const row of rows) {
    const places = facts[row]?.places ?? [];
    if (places.length === 0) tally.placeless += 1;
    for (const key of places) {
      if (seen.has(key)) continue;
      seen.add(key);
      tally[levelOf(key)] += 1;
    }
  }
  return tally;
}
