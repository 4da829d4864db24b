import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Camera } from '../core/view';
import { fitBounds, isSameCamera, type Size } from './camera';
import { cameraFor, clampCamera } from './fit';
import type { MapPanelProps } from './MapPanel';
import { createMovingCamera, easeCamera, type MovingCamera } from './movingCamera';

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/** Where the camera rests: on the part of the map that counts, else where the reader moved it, else so that the region fills the map. */
export function useAim(props: MapPanelProps, size: Size): Camera {
  const { camera, within, region, laender, kreise, places } = props;
  return useMemo(() => {
    if (within) return clampCamera(fitBounds(within, size, NO_PADDING), size);
    if (camera) return clampCamera(camera, size);
    return cameraFor(region, { laender, kreise, places }, size);
  }, [camera, within, region, laender, kreise, places, size]);
}

/** Something that can move the camera by itself, such as MapLibre. */
export type Driver = {
  ease(aim: Camera): () => void;
  /** At once, on a map that may have another size now. */
  jump(aim: Camera): void;
};

/** The camera on its way to where it shall rest. A new size is no movement. */
export function useMovingCamera(aim: Camera, size: Size, driver: Driver | null): MovingCamera {
  const [moving] = useState(() => createMovingCamera(aim));
  const sizeBefore = useRef(size);
  useLayoutEffect(() => {
    const isResized = sizeBefore.current !== size;
    sizeBefore.current = size;
    if (isResized) {
      moving.set(aim);
      driver?.jump(aim);
      return undefined;
    }
    if (isSameCamera(moving.now(), aim)) return undefined;
    return driver ? driver.ease(aim) : easeCamera(moving, aim);
  }, [moving, aim, size, driver]);
  return moving;
}
