import type { MapLibreMap } from 'maplibre-gl';
import type { Key } from '../core/key';
import type { Camera } from '../core/view';
import { isSameCamera, type Pixel } from './camera';
import { EASE_MS, eased, type MovingCamera } from './movingCamera';
import { cameraOf } from './startMapLibre';
import type { Driver } from './useCamera';

/** Movements of our own, which are not the reader's. */
const OURS = { isOurs: true };

const target = ({ zoom, lat, lng }: Camera) => ({ center: [lng, lat] as [number, number], zoom });

export function driverOf(map: MapLibreMap): Driver {
  let isEasing = false;
  map.on('moveend', () => {
    isEasing = false;
  });
  return {
    ease(aim) {
      if (isSameCamera(cameraOf(map), aim)) return () => undefined;
      isEasing = true;
      map.easeTo({ ...target(aim), duration: EASE_MS, easing: eased }, OURS);
      return () => {
        if (isEasing) map.stop();
      };
    },
    jump(aim) {
      map.resize(OURS);
      map.jumpTo(target(aim), OURS);
    },
  };
}

/** Shows what it should, in its present size. */
export function isInPlace(map: MapLibreMap, camera: Camera): boolean {
  const container = map.getContainer();
  const { clientWidth, clientHeight } = map.getCanvas();
  const fits = clientWidth === container.clientWidth && clientHeight === container.clientHeight;
  return fits && isSameCamera(cameraOf(map), camera);
}

/** Tells every frame of a movement, and where the reader has left the map. */
export function followEngine(
  map: MapLibreMap,
  moving: MovingCamera,
  onMovedByHand: (camera: Camera) => void,
): void {
  map.on('move', () => moving.set(cameraOf(map)));
  map.on('moveend', (event) => {
    if (!('isOurs' in event)) onMovedByHand(cameraOf(map));
  });
}

/** Key of the polygon under a point; a Kreis that can be chosen before its Land. */
export function shapeAt(map: MapLibreMap, [x, y]: Pixel): Key | undefined {
  const found = map.queryRenderedFeatures([x, y], { layers: ['kreis-area', 'land-area'] });
  const chosen = found.find(({ source, state }) => source !== 'kreise' || state['shown']);
  return chosen?.properties['key'] as Key | undefined;
}
