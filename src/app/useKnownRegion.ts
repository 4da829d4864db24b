import { useEffect, useMemo, useState } from 'react';
import { isInside, type Key } from '../core/key';
import type { DroppedParam } from '../core/viewParams';
import { changeView } from '../state/viewStore';
import type { Board } from './useBoard';

/** Takes keys out of the region and the compared regions that are of the right form but nobody's, or
 *  outside what the site is limited to,
 *  and names those of the address the page was opened with. Only the boundaries and the list of
 *  places tell, once they are there; a key of a story stays. */
export function useKnownRegion({ config, view, geo, counts }: Board): readonly DroppedParam[] {
  const { region, compare } = view;
  const { places, laender, kreise, gazetteer } = geo;
  const hasUnits = Boolean(laender.data && kreise.data);
  const hasTowns = hasUnits && Boolean(gazetteer.data);
  const { units } = counts.units;
  const home = config.site?.home;
  const isUnknown = useMemo(
    () => (key: Key) =>
      (home && !isInside(key, home)) ||
      ((key.length < 8 ? hasUnits : hasTowns) && !places.has(key) && !units.get(key)),
    [home, places, hasUnits, hasTowns, units],
  );
  useEffect(() => {
    const keep = (keys: readonly Key[]) => keys.filter((key) => !isUnknown(key));
    if ([...region, ...compare].some(isUnknown)) {
      changeView({ region: keep(region), compare: keep(compare) }, 'quiet');
    }
  }, [region, compare, isUnknown]);
  const [atFirst] = useState({ region, compare });
  return useMemo(
    () =>
      Object.entries(atFirst).flatMap(([name, keys]) =>
        keys.filter(isUnknown).map((value) => ({ name, value })),
      ),
    [atFirst, isUnknown],
  );
}
