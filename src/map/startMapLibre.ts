import 'maplibre-gl/dist/maplibre-gl.css';
import { LngLat, MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Camera } from '../core/view';
import type { Size } from './camera';
import { clampCamera, MAX_ZOOM } from './fit';
import type { MapStyle } from './mapStyle';

setWorkerUrl(workerUrl);

export type MapLibreStart = {
  container: HTMLElement;
  style: MapStyle;
  camera: Camera;
  /** MapLibre's own texts. */
  locale: Record<string, string>;
  /** One finger and the wheel are left to the page around. */
  cooperative: boolean;
};

export const cameraOf = (map: MapLibreMap): Camera => {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lat, lng };
};

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size => ({
  width: clientWidth,
  height: clientHeight,
});

/** A flat map, north up, about Germany, with nothing of MapLibre's own but the canvas.
 *  @throws GPUInitializationError without WebGL2 */
export function startMapLibre(start: MapLibreStart): MapLibreMap {
  const { container, style, camera, locale, cooperative } = start;
  const map = new MapLibreMap({
    container,
    style,
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    // MapLibre's least; how far off one may go depends on the size and is held by the constraint.
    minZoom: -2,
    maxZoom: MAX_ZOOM,
    transformConstrain: (center, zoom) => {
      const asked = { lng: center.lng, lat: center.lat, zoom };
      const { lng, lat, zoom: within } = clampCamera(asked, sizeOf(container));
      return { center: new LngLat(lng, lat), zoom: within };
    },
    locale,
    cooperativeGestures: cooperative,
    attributionControl: false,
    trackResize: false,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    fadeDuration: 0,
    boxZoom: false,
    validateStyle: false,
  });
  // Until it shows the map it is not for the keyboard.
  map.getCanvas().inert = true;
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}
