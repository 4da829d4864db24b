import type { UnitCounts } from '../core/counting/counting';
import { isInside, type Key, levelOf } from '../core/key';
import type { Place } from '../core/place';
import { type DotScale, dotRadius } from './dotRadius';
import { type Area, isChoosing, type MapFacts, type Mark } from './mapFacts';

/** A story for a whole Land does not count in a Kreis of it. */
const markIsFaded = (key: Key, facts: MapFacts): boolean =>
  isChoosing(facts) && !facts.region.some((unit) => isInside(key, unit));

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

/** A symbol for each unit that has stories of its own and whose place is known. */
export function marksOf(
  facts: MapFacts,
  laender: readonly Area[],
  kreise: readonly Area[],
): Mark[] {
  const points = landPoints(laender);
  const rates = new Map([...laender, ...kreise].map(({ key, rate }) => [key, rate]));
  const dots = dotScaleOf(facts.scaleCounts);
  const marks: Mark[] = [];
  for (const [key, { own, inside }] of facts.counts.units) {
    const place = points.get(key) ?? facts.places.get(key);
    if (own === 0 || !place) continue;
    const isDot = levelOf(key) === 'gemeinde';
    marks.push({
      key,
      kind: isDot ? 'dot' : 'badge',
      name: place.name,
      lon: place.lon,
      lat: place.lat,
      own,
      inside,
      rate: rates.get(key) ?? null,
      radius: isDot ? dotRadius(own, dots) : 0,
      faded: markIsFaded(key, facts),
      selected: facts.region.includes(key),
      open: facts.openPlaces.includes(key),
    });
  }
  return marks;
}
