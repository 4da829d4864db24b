import { startTransition, useEffect, useState } from 'react';
import { useViewStore } from '../state/viewStore';

const PAUSE_MS = 400;

/** Whether a brush moves or a word is typed, and has not paused: other stories come at each step,
 *  and nobody can read them. */
export function useIsMoving(): boolean {
  const passing = useViewStore(({ view, step }) => (step === 'between' ? view : null));
  const [paused, setPaused] = useState(passing);
  useEffect(() => {
    const timer = passing && setTimeout(() => startTransition(() => setPaused(passing)), PAUSE_MS);
    return () => clearTimeout(timer ?? undefined);
  }, [passing]);
  return passing !== null && paused !== passing;
}
