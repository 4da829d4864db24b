import type { Camera } from '../core/view';
import { between, isSameCamera } from './camera';

/** The camera as it is this very frame. Whatever is drawn follows it without React. */
export type MovingCamera = {
  now(): Camera;
  set(camera: Camera): void;
  /** Calls back with every change, and returns the way to stop. */
  follow(step: (camera: Camera) => void): () => void;
};

export function createMovingCamera(start: Camera): MovingCamera {
  let camera = start;
  const followers = new Set<(camera: Camera) => void>();
  return {
    now: () => camera,
    set(next) {
      camera = next;
      for (const step of followers) step(next);
    },
    follow(step) {
      followers.add(step);
      return () => followers.delete(step);
    },
  };
}

export const EASE_MS = 400;

const prefersStillness = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Starts and ends slowly. */
export const eased = (part: number): number =>
  part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2;

/** Moves the camera to its aim within 400 ms, or at once where the reader wants no motion.
 *  Returns the way to stop. */
export function easeCamera(moving: MovingCamera, aim: Camera): () => void {
  const start = moving.now();
  if (prefersStillness() || isSameCamera(start, aim)) {
    moving.set(aim);
    return () => undefined;
  }
  const startedAt = performance.now();
  const step = (time: number) => {
    const part = Math.min(1, Math.max(0, (time - startedAt) / EASE_MS));
    moving.set(part === 1 ? aim : between(start, aim, eased(part)));
    if (part < 1) frame = requestAnimationFrame(step);
  };
  let frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
