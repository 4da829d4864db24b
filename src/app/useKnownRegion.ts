import { useEffect, useMemo, useState } from 'react';
import type { Key } from '../core/key';
import type { DroppedParam } from '../core/viewParams';
import { changeView } from '../state/viewStore';
import type { Board } from './useBoard';

/** Takes keys out of the region that are of the right form but nobody's, and names those of the
 *  address the page was opened with. Only the boundaries and the list of places tell, once they are
 *  there; a key of a story stays. */
export function useKnownRegion({ view, geo, counts }: Board): readonly DroppedParam[] {
  const { region } = view;
  const { places, laender, kreise, gazetteer } = geo;
  const hasUnits = Boolean(laender.data && kreise.data);
  const hasTowns = hasUnits && Boolean(gazetteer.data);
  const { units } = counts.units;
  const isUnknown = useMemo(
    () => (key: Key) =>
      (key.length < 8 ? hasUnits : hasTowns) && !places.has(key) && !units.get(key),
    [places, hasUnits, hasTowns, units],
  );
  useEffect(() => {
    const kept = region.filter((key) => !isUnknown(key));
    if (kept.length < region.length) changeView({ region: kept }, 'quiet');
  }, [region, isUnknown]);
  const [atFirst] = useState(region);
  return useMemo(
    () => atFirst.filter(isUnknown).map((value) => ({ name: 'region', value })),
    [atFirst, isUnknown],
  );
}
