import { useMemo } from 'react';
import type { Key } from '../core/key';
import type { Camera } from '../core/view';
import { useHover } from '../state/hover';
import { isInBounds, type Size, viewOf } from './camera';
import { startCamera } from './fit';
import { type Gathering, gatheringOf, markBudget } from './gathering';
import type { MapPanelProps } from './MapPanel';
import type { MapModel } from './mapFacts';
import { type Group, mapFrameOf } from './mapFrame';
import { mapModelOf } from './mapModel';

/** How far stories are gathered at the zoom at which the camera will rest. */
export function useGathering(props: MapPanelProps, zoom: number, size: Size): Gathering {
  const { scaleCounts, kreise } = props;
  const steps = zoom - startCamera(size).zoom;
  const budget = markBudget(size);
  const gathering = useMemo(
    () => gatheringOf(scaleCounts, steps, budget),
    [scaleCounts, steps, budget],
  );
  // Until the Kreise are there, so are their Länder.
  return gathering === 'kreis' && kreise === null ? 'land' : gathering;
}

/** Those within a screen's breadth: no single movement of the map reaches further. */
function groupsNear(groups: readonly Group[], camera: Camera, size: Size): readonly Group[] {
  const bounds = viewOf(camera, size, Math.max(size.width, size.height));
  return groups.filter(({ place }) => isInBounds(place.lon, place.lat, bounds));
}

/** Depends on counts and choices only, so that hover leaves it as it is, and the camera does unless
 *  it comes so near that less is gathered. */
export function useMapModel(
  props: MapPanelProps,
  gathering: Gathering,
  camera: Camera,
  size: Size,
): MapModel {
  const { laender, kreise, counts, scaleCounts, places } = props;
  const { region, placeless, openPlaces, measure } = props;
  const frame = useMemo(
    () => mapFrameOf({ laender, kreise, scaleCounts, places, region, measure, gathering }),
    [laender, kreise, scaleCounts, places, region, measure, gathering],
  );
  const near = useMemo(
    () => (gathering === 'gemeinde' ? groupsNear(frame.groups, camera, size) : frame.groups),
    [gathering, frame, camera, size],
  );
  return useMemo(() => {
    const of = { laender, kreise, scaleCounts, places, region, measure, gathering };
    return mapModelOf({ ...of, counts, placeless, openPlaces }, frame, near);
  }, [
    frame,
    near,
    laender,
    kreise,
    scaleCounts,
    places,
    region,
    measure,
    gathering,
    counts,
    placeless,
    openPlaces,
  ]);
}

/** What pointer or focus is on: a unit here or elsewhere, or the places of a story elsewhere. */
export function useHovered(hoveredKeys: readonly Key[]): ReadonlySet<Key> {
  const unit = useHover((hover) => hover.unit);
  return useMemo(() => new Set(unit ? [...hoveredKeys, unit] : hoveredKeys), [hoveredKeys, unit]);
}
