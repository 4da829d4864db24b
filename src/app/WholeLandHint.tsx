import { useMemo } from 'react';
import { placesOfRow } from '../core/counting/storyColumns';
import { isInside, landOf } from '../core/key';
import { chooseRegion } from './chooseUnit';
import type { Board } from './useBoard';

type WholeLandHintProps = { board: Board; onTake(): void };

/** How many stories are the whole Land's and not in the list, which is that of one unit in it. */
function useWholeLandCount({ view, stories, filter }: Board): number {
  const { region } = view;
  const { counting, source } = stories;
  return useMemo(() => {
    const [unit] = region;
    if (region.length !== 1 || !unit || landOf(unit) === unit) return 0;
    const isListed = (row: number) =>
      placesOfRow(source.columns, row).some((place) => isInside(place, unit));
    const own = counting.newest(landOf(unit), filter, counting.size);
    return own.filter((row) => !isListed(row)).length;
  }, [counting, source, region, filter]);
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
