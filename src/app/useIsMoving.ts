import { startTransition, useEffect, useState } from 'react';
import { useViewStore } from '../state/viewStore';

const PAUSE_MS = 400;

/** Whether a brush moves or a word is typed, and has not paused: other stories come at each step,
 *  and nobody can read them. */
export function useIsMoving(): boolean {
  const view = useViewStore((state) => state.view);
  const isBetween = useViewStore(({ step }) => step === 'between');
  const [paused, setPaused] = useState(view);
  useEffect(() => {
    if (!isBetween) return;
    const timer = setTimeout(() => startTransition(() => setPaused(view)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isBetween, view]);
  return isBetween && paused !== view;
}
