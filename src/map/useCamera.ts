import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Camera } from '../core/view';
import type { Size } from './camera';
import { cameraFor, clampCamera } from './fit';
import type { MapPanelProps } from './MapPanel';
import { createMovingCamera, easeCamera, type MovingCamera } from './movingCamera';

/** Where the camera rests: where the reader moved it, else so that the region fills the map. */
export function useAim(props: MapPanelProps, size: Size): Camera {
  const { camera, region, laender, kreise, places } = props;
  return useMemo(
    () => (camera ? clampCamera(camera) : cameraFor(region, { laender, kreise, places }, size)),
    [camera, region, laender, kreise, places, size],
  );
}

/** Something that can move the camera by itself, such as MapLibre. */
export type Driver = {
  ease(aim: Camera): () => void;
  jump(aim: Camera, size: Size): void;
};

/** The camera on its way to where it shall rest. A new size is no movement. */
export function useMovingCamera(aim: Camera, size: Size, driver: Driver | null): MovingCamera {
  const [moving] = useState(() => createMovingCamera(aim));
  const before = useRef({ aim, size });
  useLayoutEffect(() => {
    const { aim: aimBefore, size: sizeBefore } = before.current;
    before.current = { aim, size };
    if (sizeBefore !== size) {
      moving.set(aim);
      driver?.jump(aim, size);
    } else if (aimBefore !== aim) {
      return driver ? driver.ease(aim) : easeCamera(moving, aim);
    }
    return undefined;
  }, [moving, aim, size, driver]);
  return moving;
}
