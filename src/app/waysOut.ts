import { type Key, pathOf } from '../core/key';
import { nearestTowns } from '../core/nearestPlaces';
import { changeView, resetView } from '../state/viewStore';
import type { WayOut } from '../stories/EmptyStories';
import { chooseRegion } from './chooseRegion';
import type { Board } from './useBoard';

const MOST_TOWNS = 3;

/** The nearest towns that have stories under the other filters. */
function nearbyTowns({ words, geo, counts }: Board, region: Key): WayOut[] {
  const from = geo.places.get(region);
  if (!from) return [];
  const towns = [...counts.units.units.keys()].flatMap((key) => geo.places.get(key) ?? []);
  return nearestTowns(from, towns, MOST_TOWNS).map(({ place, km }) => ({
    label: words.t('stories.nearest', {
      count: counts.units.units.get(place.key)?.inside ?? 0,
      place: place.name,
      km: words.number(Math.round(km)),
    }),
    onTake: () => chooseRegion([place.key]),
  }));
}

/** For an empty list: each filter widened by itself, where that finds stories. */
export function findWaysOut(board: Board): WayOut[] {
  const { config, words, view, stories, filter, naming } = board;
  const home = config.site?.home;
  const count = (part: Partial<typeof filter>) => stories.counting.count({ ...filter, ...part });
  const ways: WayOut[] = [];
  const offer = (found: number, label: string, onTake: () => void) => {
    if (found > 0) ways.push({ label, onTake });
  };

  const region = view.region.length === 1 ? view.region[0] : undefined;
  const wider = region ? pathOf(region).at(-2) : undefined;
  if (wider && wider !== home) {
    const found = count({ region: { units: [wider], placeless: false } });
    const label = words.t('stories.wider', { count: found, region: naming.nameOf(wider) });
    offer(found, label, () => chooseRegion([wider]));
  }
  if (filter.region) {
    const found = count({ region: null });
    const region = home ? naming.nameOf(home) : words.t('filters.allGermany');
    offer(found, words.t('stories.wider', { count: found, region }), () => chooseRegion([]));
  }
  if (filter.days) {
    const found = count({ days: null });
    offer(found, words.t('stories.anyTime', { count: found }), () =>
      changeView({ from: null, to: null, last: null }),
    );
  }
  if (region) ways.push(...nearbyTowns(board, region));
  if (filter.topics) {
    const found = count({ topics: null });
    offer(found, words.t('stories.anyTopic', { count: found }), () => changeView({ topics: [] }));
  }
  if (filter.text) {
    const found = count({ text: null });
    offer(found, words.t('stories.anyText', { count: found }), () => changeView({ q: '' }));
  }
  if (ways.length === 0) {
    const label = words.t('stories.showAll', { count: stories.counting.size });
    offer(stories.counting.size, label, resetView);
  }
  return ways;
}
