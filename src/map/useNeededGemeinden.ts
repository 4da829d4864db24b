import { useEffect, useMemo } from 'react';
import { isKreisfrei, type Key, landOf } from '../core/key';
import type { Camera } from '../core/view';
import { type Bounds, boundsMeet, type Size, viewOf } from './camera';
import { GEMEINDE_ZOOM } from './gemeindeZoom';
import type { MapPanelProps } from './MapPanel';
import { boundsByKey } from './outlines';

type KreisBounds = readonly (readonly [string, Bounds])[];

/** Länder whose Gemeinden are in sight, or chosen. */
function landsOf(region: readonly Key[], kreise: KreisBounds, camera: Camera, size: Size): Key[] {
  const chosen = region.filter((key) => key.length > 2);
  const view = viewOf(camera, size, 0);
  const seen = kreise.filter(([, bounds]) => boundsMeet(bounds, view));
  const near = camera.zoom >= GEMEINDE_ZOOM ? seen.map(([key]) => key as Key) : [];
  // A kreisfreie Stadt is its own only Gemeinde.
  const units = [...chosen, ...near].filter((key) => !isKreisfrei(key));
  return [...new Set(units.map(landOf))];
}

/** Asks for the outlines of Gemeinden once the map is near enough to draw them. */
export function useNeededGemeinden(props: MapPanelProps, camera: Camera, size: Size) {
  const { kreise, region, onNeedGemeinden } = props;
  const bounds = useMemo(() => boundsByKey(kreise), [kreise]);
  useEffect(() => {
    const lands = landsOf(region, bounds, camera, size);
    if (lands.length > 0) onNeedGemeinden(lands);
  }, [region, bounds, camera, size, onNeedGemeinden]);
}
