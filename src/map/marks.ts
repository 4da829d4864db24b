import { isInside, type Key, levelOf, pathOf } from '../core/key';
import { dotRadius, totalRadius } from './dotRadius';
import { type Area, isChoosing, type MapFacts, type Mark, standsFor } from './mapFacts';
import type { Group, MapFrame } from './mapFrame';

/** A story for a whole Land does not count in a Kreis of it. */
const markIsFaded = (key: Key, isTotal: boolean, facts: MapFacts): boolean =>
  isChoosing(facts) &&
  (facts.placeless ||
    !facts.region.some((unit) => isInside(key, unit) || (isTotal && isInside(unit, key))));

const NOTHING = { own: 0, inside: 0 };

function markOf({ key, place, isTotal, strays: lost }: Group, facts: MapFacts, frame: MapFrame) {
  const { units } = facts.counts;
  const { own, inside } = units.get(key) ?? NOTHING;
  if (inside === 0) return null;
  const strays = lost.reduce((sum, stray) => sum + (units.get(stray)?.own ?? 0), 0);
  if (!isTotal && own + strays === 0) return null;
  const isDot = !isTotal && levelOf(key) === 'gemeinde';
  const kind = isTotal ? 'total' : isDot ? 'dot' : 'badge';
  const isLand = facts.gathering === 'land' && pathOf(key).length === 1;
  const level = isLand || levelOf(key) === 'land' ? 'land' : 'kreis';
  return {
    key,
    kind,
    name: place.name,
    lon: place.lon,
    lat: place.lat,
    own,
    inside,
    strays,
    // A story with two unknown places in one unit is still one story.
    count: isTotal ? inside : Math.min(own + strays, inside),
    radius: isTotal
      ? totalRadius(inside, frame.totals, level)
      : isDot
        ? dotRadius(own, frame.dots)
        : 0,
    faded: markIsFaded(key, isTotal, facts),
    selected: facts.region.includes(key),
    open: facts.openPlaces.some((open) => standsFor({ key, kind }, open)),
  } as const;
}

/** A symbol for each unit that has stories of its own, or for the unit that gathers them. */
export function marksOf(
  groups: readonly Group[],
  facts: MapFacts,
  frame: MapFrame,
  laender: readonly Area[],
  kreise: readonly Area[],
): Mark[] {
  const rates = new Map([...laender, ...kreise].map(({ key, rate }) => [key, rate]));
  return groups.flatMap((group) => {
    const mark = markOf(group, facts, frame);
    return mark ? { ...mark, rate: rates.get(mark.key) ?? null } : [];
  });
}
