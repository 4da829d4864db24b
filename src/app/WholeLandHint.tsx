import { useMemo } from 'react';
import { bisect } from '../core/counting/bisect';
import { placesOfRow } from '../core/counting/storyColumns';
import { isInside, landOf } from '../core/key';
import { chooseRegion } from './chooseRegion';
import type { Board } from './useBoard';

const NO_ROWS = new Uint32Array();

type WholeLandHintProps = { board: Board; onTake(): void };

/** How many stories are the whole Land's and not in the list, which is that of one unit in it. Read
 *  once for all days: a step of the brush only looks up where its days begin and end. */
function useWholeLandCount({ view, stories, filter }: Board): number {
  const { region } = view;
  const { counting, source } = stories;
  const { days, topics, text } = filter;
  const rows = useMemo(() => {
    const [unit] = region;
    if (region.length !== 1 || !unit || landOf(unit) === unit) return NO_ROWS;
    const isListed = (row: number) =>
      placesOfRow(source.columns, row).some((place) => isInside(place, unit));
    const ofAnyDay = { days: null, region: null, topics, text };
    const own = counting.newest(landOf(unit), ofAnyDay, counting.size);
    return own.filter((row) => !isListed(row));
  }, [counting, source, region, topics, text]);
  if (!days) return rows.length;
  const { day } = source.columns;
  // Rows stand newest first.
  const rowsFrom = (first: number) =>
    bisect(rows.length, (at) => (day[rows[at] as number] as number) >= first);
  return rowsFrom(days.from) - rowsFrom(days.to + 1);
}

/** A Land's own stories are not in the filter of one of its Kreise; they are offered. */
export function WholeLandHint({ board, onTake }: WholeLandHintProps) {
  const { view, naming, words } = board;
  const count = useWholeLandCount(board);
  const [region] = view.region;
  if (!region || count === 0) return null;
  const land = landOf(region);
  return (
    <p className="whole-land-hint">
      <button
        type="button"
        className="button button--plain"
        onClick={() => {
          onTake();
          chooseRegion([land]);
        }}
      >
        {words.t('stories.wholeLand', { count, land: naming.nameOf(land) })}
      </button>
    </p>
  );
}
