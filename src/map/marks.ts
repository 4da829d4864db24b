import type { UnitCounts } from '../core/counting/counting';
import { isInside, type Key, levelOf, pathOf } from '../core/key';
import type { Place } from '../core/place';
import { type DotScale, dotRadius, totalRadius } from './dotRadius';
import { gather } from './gathering';
import { type Area, isChoosing, type MapFacts, type Mark } from './mapFacts';

/** A story for a whole Land does not count in a Kreis of it. */
const markIsFaded = (key: Key, isTotal: boolean, facts: MapFacts): boolean =>
  isChoosing(facts) &&
  !facts.region.some((unit) => isInside(key, unit) || (isTotal && isInside(unit, key)));

function dotScaleOf({ units }: UnitCounts): DotScale {
  const scale = { count: 0, greatest: 1 };
  for (const [key, { own }] of units) {
    if (own === 0 || levelOf(key) !== 'gemeinde') continue;
    scale.count += 1;
    scale.greatest = Math.max(scale.greatest, own);
  }
  return scale;
}

type NamedPoint = Pick<Place, 'name' | 'lon' | 'lat'>;

/** Hamburg and Berlin are dots where the town is, not where the Land has most room. */
const landPoints = (laender: readonly Area[]): ReadonlyMap<Key, NamedPoint> =>
  new Map(laender.filter(({ key }) => key.length === 2).map((land) => [land.key, land]));

/** What one symbol stands for. */
type Group = { place: NamedPoint; isTotal: boolean; strays: number };

/** Each unit that has a symbol. A place that no map knows is counted at the unit above it, for no
 *  story may vanish, and none may stand where it does not belong. */
function groupsOf(facts: MapFacts, pointOf: (key: Key) => NamedPoint | undefined) {
  const groups = new Map<Key, Group>();
  for (const [key, { own }] of facts.counts.units) {
    if (own === 0) continue;
    const known = pathOf(key).findLast((step) => pointOf(step));
    if (!known) continue;
    const gathered = gather(known, facts.gathering, facts.region);
    const { isTotal } = gathered;
    // Until the Kreise are there, their Land stands for them.
    const unit = pathOf(gathered.unit).findLast((step) => pointOf(step));
    const place = unit && pointOf(unit);
    if (!unit || !place) continue;
    const group = groups.get(unit) ?? { place, isTotal, strays: 0 };
    if (known !== key) group.strays += own;
    groups.set(unit, group);
  }
  return groups;
}

/** The greatest total of Länder and of Kreise, for all dates. */
function greatestTotals({ units }: UnitCounts): { land: number; kreis: number } {
  const greatest = { land: 1, kreis: 1 };
  for (const [key, { inside }] of units) {
    if (pathOf(key).length === 1) greatest.land = Math.max(greatest.land, inside);
    else if (pathOf(key).length === 2) greatest.kreis = Math.max(greatest.kreis, inside);
  }
  return greatest;
}

/** A symbol for each unit that has stories of its own, or for the unit that gathers them. */
export function marksOf(
  facts: MapFacts,
  laender: readonly Area[],
  kreise: readonly Area[],
): Mark[] {
  const points = landPoints(laender);
  const pointOf = (key: Key) => points.get(key) ?? facts.places.get(key);
  const rates = new Map([...laender, ...kreise].map(({ key, rate }) => [key, rate]));
  const dots = dotScaleOf(facts.scaleCounts);
  const totals = greatestTotals(facts.scaleCounts);
  return [...groupsOf(facts, pointOf)].map(([key, { place, isTotal, strays }]) => {
    const { own, inside } = facts.counts.units.get(key) ?? { own: 0, inside: 0 };
    const isDot = !isTotal && levelOf(key) === 'gemeinde';
    const level = facts.gathering === 'land' && pathOf(key).length === 1 ? 'land' : 'kreis';
    return {
      key,
      kind: isTotal ? 'total' : isDot ? 'dot' : 'badge',
      name: place.name,
      lon: place.lon,
      lat: place.lat,
      own,
      inside,
      strays,
      // A story with two unknown places in one unit is still one story.
      count: isTotal ? inside : Math.min(own + strays, inside),
      rate: rates.get(key) ?? null,
      radius: isTotal
        ? totalRadius(inside, totals[level], level)
        : isDot
          ? dotRadius(own, dots)
          : 0,
      faded: markIsFaded(key, isTotal, facts),
      selected: facts.region.includes(key),
      open: facts.openPlaces.some((place) => place === key || (isTotal && isInside(place, key))),
    };
  });
}
