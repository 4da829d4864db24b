import { useMemo } from 'react';
import type { Key } from '../core/key';
import { useHover } from '../state/hover';
import type { MapPanelProps } from './MapPanel';
import type { MapModel } from './mapFacts';
import { mapModelOf } from './mapModel';

/** Depends on counts and choices only, so that hover and camera leave it as it is. */
export function useMapModel(props: MapPanelProps): MapModel {
  const { laender, kreise, counts, scaleCounts, places } = props;
  const { region, placeless, openPlaces, measure } = props;
  return useMemo(
    () =>
      mapModelOf({
        laender,
        kreise,
        counts,
        scaleCounts,
        places,
        region,
        placeless,
        openPlaces,
        measure,
      }),
    [laender, kreise, counts, scaleCounts, places, region, placeless, openPlaces, measure],
  );
}

/** What pointer or focus is on: a unit here or elsewhere, or the places of a story elsewhere. */
export function useHovered(hoveredKeys: readonly Key[]): ReadonlySet<Key> {
  const unit = useHover((hover) => hover.unit);
  return useMemo(() => new Set(unit ? [...hoveredKeys, unit] : hoveredKeys), [hoveredKeys, unit]);
}
