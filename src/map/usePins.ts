import { type RefCallback, useCallback, useLayoutEffect, useState } from 'react';
import type { Camera } from '../core/view';
import { project, type Size } from './camera';
import type { MovingCamera } from './movingCamera';

/** Gives a `ref` that keeps an element over a place. */
export type PinTo = (lon: number, lat: number) => RefCallback<HTMLElement>;

type Pinned = { lon: number; lat: number };

function put(element: HTMLElement, { lon, lat }: Pinned, camera: Camera, size: Size) {
  const [x, y] = project(lon, lat, camera, size);
  element.style.transform = `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`;
}

/** Elements follow the camera without being rendered again. */
export function usePins(moving: MovingCamera, size: Size): PinTo {
  const [pinned] = useState(() => new Map<HTMLElement, Pinned>());
  useLayoutEffect(() => {
    const follow = (camera: Camera) => {
      for (const [element, place] of pinned) put(element, place, camera, size);
    };
    follow(moving.now());
    return moving.follow(follow);
  }, [moving, size, pinned]);
  return useCallback(
    (lon, lat) => (element) => {
      if (!element) return undefined;
      pinned.set(element, { lon, lat });
      put(element, { lon, lat }, moving.now(), size);
      return () => void pinned.delete(element);
    },
    [pinned, moving, size],
  );
}
