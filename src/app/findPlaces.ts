import { textIn } from '../core/config';
import { foldGerman } from '../core/foldGerman';
import { isInside, type Key, landOf, pathOf } from '../core/key';
import type { PlaceHit } from '../filters/SearchField';
import type { Board } from './useBoard';
import { countInside } from './useCounts';

const MAX_HITS = 8;

/** 0: the name begins with the text; 1: one of its later words does. */
function rankName(name: string, wanted: string): 0 | 1 | null {
  const folded = foldGerman(name);
  if (folded.startsWith(wanted)) return 0;
  return folded.includes(` ${wanted}`) || folded.includes(`-${wanted}`) ? 1 : null;
}

/** Places that a text may mean: names that begin with it first, then those with most stories,
 *  then the shortest name. */
export function findPlaces(
  { config, geo, stories, filter, naming, words }: Board,
  text: string,
): PlaceHit[] {
  // Choosing a place clears the text, so it does not count.
  const counts = stories.counting.byUnit({ ...filter, text: null });
  const wanted = foldGerman(text.trim());
  const found: (PlaceHit & { rank: number })[] = [];
  const { home, groups } = config.site ?? { home: null, groups: [] };
  for (const { label, keys } of groups) {
    const name = textIn(label, words.language);
    const rank = rankName(name, wanted);
    if (rank === null) continue;
    const region = { units: keys, placeless: false };
    const count = stories.counting.count({ ...filter, text: null, region });
    found.push({ key: keys.join() as Key, name, within: '', count, rank });
  }
  for (const { key, name } of geo.places.values()) {
    const rank = rankName(name, wanted);
    if (rank === null || (home && !isInside(key, home))) continue;
    const above = pathOf(key).at(-2) ?? landOf(key);
    const within = above === key ? '' : naming.nameOf(above);
    found.push({ key, name, within, count: countInside(counts, key), rank });
  }
  return found
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.count - a.count ||
        a.name.length - b.name.length ||
        words.compare(a.name, b.name),
    )
    .slice(0, MAX_HITS);
}
