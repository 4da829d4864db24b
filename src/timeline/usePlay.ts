import { useEffect, useRef, useState } from 'react';
import type { TimeSlots } from '../core/bins';
import { firstStep, nextStep } from './playSteps';
import type { TimeRange } from './rangeDays';
import { useStableCallback } from './stable';
import type { OnRange } from './useBrushDrag';
import { useReducedMotion } from './useReducedMotion';

/** How many times as fast. */
export const SPEEDS = [0.5, 1, 2] as const;
export type Speed = (typeof SPEEDS)[number];

/** How long a step is shown at single speed. */
const STEP_MS = 600;

/** Keys that go from one control to the next, or that wait for another key. */
const PASSIVE = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta']);

const isSame = (a: TimeRange | null, b: TimeRange): boolean =>
  a !== null && a.from === b.from && a.to === b.to && a.last === b.last;

/** Moves the range through time. All steps are one gesture: those in between are unfinished, the
 *  last one or a pause finishes it. Whatever the reader does elsewhere stops it.
 *  With reduced motion steps are taken by hand, each a choice of its own. */
export function usePlay(range: TimeRange, time: TimeSlots, onRange: OnRange) {
  const isStill = useReducedMotion();
  const controls = useRef<HTMLDivElement>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const reached = useRef<TimeRange | null>(null);

  const step = useStableCallback(() => {
    const next = nextStep(range, time) ?? firstStep(range, time);
    const isEnd = isStill || nextStep(next, time) === null;
    reached.current = next;
    setPlaying(!isEnd);
    onRange(next, isEnd);
  });
  const pause = useStableCallback(() => {
    setPlaying(false);
    onRange(range, true);
  });

  useEffect(() => {
    if (!isPlaying) return;
    // Back, or a choice made elsewhere: what it chose stays.
    if (!isSame(reached.current, range)) return setPlaying(false);
    if (isStill) return pause();
    const timer = setTimeout(step, STEP_MS / speed);
    return () => clearTimeout(timer);
  }, [isPlaying, isStill, range, speed, step, pause]);

  useEffect(() => {
    if (!isPlaying) return;
    const stop = (event: Event) => {
      const key = event instanceof KeyboardEvent ? event.key : null;
      const isOwn = event.target instanceof Node && controls.current?.contains(event.target);
      if (key === 'Escape' || !(isOwn || (key !== null && PASSIVE.has(key)))) pause();
    };
    // Before what was pressed acts, so that its choice is one of its own.
    window.addEventListener('pointerdown', stop, true);
    window.addEventListener('keydown', stop, true);
    return () => {
      window.removeEventListener('pointerdown', stop, true);
      window.removeEventListener('keydown', stop, true);
    };
  }, [isPlaying, pause]);

  return { isPlaying, isStill, speed, setSpeed, step, pause, controls };
}

export type Play = ReturnType<typeof usePlay>;
