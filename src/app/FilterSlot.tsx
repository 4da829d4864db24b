import { useMemo } from 'react';
import { textIn } from '../core/config';
import { OTHER_TOPIC } from '../core/counting/counting';
import type { Day } from '../core/day';
import { type Key, pathOf } from '../core/key';
import type { View } from '../core/view';
import { FilterForm, type TopicChoice } from '../filters/FilterForm';
import type { RegionOption } from '../filters/RegionSelect';
import { changeView, resetView } from '../state/viewStore';
import { choosePlaceless, chooseRegion } from './chooseRegion';
import type { Board } from './useBoard';
import { countInside } from './useCounts';
import { unitsBelow } from './usePlaces';

/** How many kinds of filter are in force. */
export function countFilters(view: View): number {
  return [
    view.region.length > 0 || view.placeless || view.within !== null,
    view.from !== null || view.to !== null || view.last !== null,
    view.topics.length > 0,
    view.q !== '',
  ].filter(Boolean).length;
}

type Units = readonly { key: Key; name: string }[];

/** The units one may choose, by name; null where their names are not there yet. */
function useChoosableUnits({ config, geo, words, view }: Board) {
  const { places } = geo;
  const home = config.site?.home;
  const only = view.region.length === 1 ? view.region[0] : home;
  const [land, kreis] = only ? pathOf(only) : [];
  const hasKreise = Boolean(geo.kreise.data);
  const hasTowns = Boolean(geo.gazetteer.data);
  return useMemo(() => {
    const byName = (units: Units): Units =>
      [...units].sort((a, b) => words.compare(a.name, b.name));
    return {
      laender: home
        ? []
        : byName([...places.values()].filter(({ key }) => pathOf(key).length === 1)),
      kreise: land && hasKreise ? byName(unitsBelow(places, land)) : null,
      gemeinden: kreis?.length === 5 && hasTowns ? byName(unitsBelow(places, kreis)) : null,
    };
  }, [places, words, home, land, kreis, hasKreise, hasTowns]);
}

/** Regions that have a name together; each story counts once. */
const groupOptions = ({ config, words, stories, filter }: Board): RegionOption[] =>
  (config.site?.groups ?? []).map(({ label, keys }) => ({
    key: keys.join() as Key,
    name: textIn(label, words.language),
    count: stories.counting.count({ ...filter, region: { units: keys, placeless: false } }),
  }));

function useRegionOptions(board: Board) {
  const { laender, kreise, gemeinden } = useChoosableUnits(board);
  const { units } = board.counts;
  const options = useMemo(() => {
    const options = (choosable: Units): RegionOption[] =>
      choosable.map(({ key, name }) => ({ key, name, count: countInside(units, key) }));
    return {
      laender: options(laender),
      kreise: kreise && options(kreise),
      gemeinden: gemeinden && options(gemeinden),
    };
  }, [units, laender, kreise, gemeinden]);
  return { ...options, groups: groupOptions(board) };
}

function topicChoices({ config, counts, naming }: Board): TopicChoice[] {
  return [...config.topics.map(({ id }) => id), OTHER_TOPIC]
    .map((id) => ({ ...naming.topic(id), count: counts.byTopic.get(id) }))
    .filter(({ id, count }) => id !== OTHER_TOPIC || count > 0);
}

/** Leaving a date field untouched is no choice. */
function chooseDays({ view }: Board, from: Day | null, to: Day | null, finished: boolean): void {
  if (finished && view.last) return;
  changeView({ from, to, last: null }, finished ? 'finished' : 'between');
}

export function FilterSlot({ board }: { board: Board }) {
  const { config, view, geo, counts, naming, from, to, earliest, latest } = board;
  const home = config.site?.home;
  const failed = [geo.kreise, geo.gazetteer].filter(({ isError }) => isError);
  return (
    <FilterForm
      {...useRegionOptions(board)}
      onRetryUnits={
        failed.length > 0 ? () => failed.forEach(({ refetch }) => void refetch()) : null
      }
      home={home ? { key: home, name: naming.nameOf(home) } : null}
      region={view.region}
      placeless={view.placeless}
      placelessCount={counts.units.placeless}
      from={from}
      to={to}
      earliest={earliest}
      latest={latest}
      topics={topicChoices(board)}
      chosenTopics={view.topics}
      isFiltered={countFilters(view) > 0}
      onRegion={(region) => chooseRegion(region[0] === home ? [] : region)}
      onPlaceless={() => choosePlaceless(true)}
      onDays={(first, last, finished) => chooseDays(board, first, last, finished)}
      onTopics={(topics) => changeView({ topics })}
      onReset={resetView}
    />
  );
}
