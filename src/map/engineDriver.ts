import type { MapLibreMap } from 'maplibre-gl';
import type { Key } from '../core/key';
import type { Camera } from '../core/view';
import { isSameCamera, type Pixel } from './camera';
import { EASE_MS, eased, type MovingCamera } from './movingCamera';
import { cameraOf } from './startMapLibre';
import type { Driver } from './useCamera';

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
      map.easeTo({ ...target(aim), duration: EASE_MS, easing: eased });
      return () => {
        if (isEasing) map.stop();
      };
    },
    jump(aim) {
      map.resize();
      map.jumpTo(target(aim));
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

/** Tells every frame of a movement, and where the reader has left the map. Only what began with an
 *  event of the page is the reader's: the engine also moves when it is resized or restored. */
export function followEngine(
  map: MapLibreMap,
  moving: MovingCamera,
  onMovedByHand: (camera: Camera) => void,
): void {
  map.on('move', () => moving.set(cameraOf(map)));
  map.on('moveend', (event) => {
    if (event.originalEvent) onMovedByHand(cameraOf(map));
  });
}

/** Key of the polygon under a point; a Kreis that can be chosen before its Land. */
export function shapeAt(map: MapLibreMap, [x, y]: Pixel): Key | undefined {
  const found = map.queryRenderedFeatures([x, y], { layers: ['kreis-area', 'land-area'] });
  const chosen = found.find(({ source, state }) => source !== 'kreise' || state['shown']);
  return chosen?.properties['key'] as Key | undefined;
}
