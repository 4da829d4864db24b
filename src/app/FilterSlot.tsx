import { useMemo } from 'react';
import { OTHER_TOPIC } from '../core/counting/counting';
import type { Day } from '../core/day';
import { type Key, pathOf } from '../core/key';
import type { View } from '../core/view';
import { FilterForm, type TopicChoice } from '../filters/FilterForm';
import type { RegionOption } from '../filters/RegionFields';
import { changeView, resetView } from '../state/viewStore';
import { choosePlaceless, chooseRegion } from './chooseUnit';
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

function useRegionOptions({ geo, counts, words, view }: Board) {
  const { places } = geo;
  const [land, kreis] = view.region.length === 1 && view.region[0] ? pathOf(view.region[0]) : [];
  return useMemo(() => {
    const options = (units: readonly { key: Key; name: string }[]): RegionOption[] =>
      units
        .map(({ key, name }) => ({ key, name, count: countInside(counts.units, key) }))
        .sort((a, b) => words.compare(a.name, b.name));
    const laender = [...places.values()].filter(({ key }) => pathOf(key).length === 1);
    return {
      laender: options(laender),
      kreise: land && geo.kreise.data ? options(unitsBelow(places, land)) : null,
      gemeinden:
        kreis?.length === 5 && geo.gazetteer.data ? options(unitsBelow(places, kreis)) : null,
    };
  }, [places, counts.units, words, land, kreis, geo.kreise.data, geo.gazetteer.data]);
}

function topicChoices({ config, counts, naming }: Board): TopicChoice[] {
  return [...config.topics.map(({ id }) => id), OTHER_TOPIC]
    .map((id) => ({ ...naming.topic(id), count: counts.byTopic.get(id) ?? 0 }))
    .filter(({ id, count }) => id !== OTHER_TOPIC || count > 0);
}

/** Leaving a date field untouched is no choice. */
function chooseDays({ view }: Board, from: Day | null, to: Day | null, finished: boolean): void {
  if (finished && view.last) return;
  changeView({ from, to, last: null }, finished ? 'finished' : 'between');
}

export function FilterSlot({ board }: { board: Board }) {
  const { view, geo, counts, from, to, earliest, latest } = board;
  const failed = [geo.kreise, geo.gazetteer].filter(({ isError }) => isError);
  return (
    <FilterForm
      {...useRegionOptions(board)}
      onRetryUnits={
        failed.length > 0 ? () => failed.forEach(({ refetch }) => void refetch()) : null
      }
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
      onRegion={chooseRegion}
      onPlaceless={() => choosePlaceless(true)}
      onDays={(first, last, finished) => chooseDays(board, first, last, finished)}
      onTopics={(topics) => changeView({ topics })}
      onReset={resetView}
    />
  );
}
