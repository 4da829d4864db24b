import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

/** Kept: to ask the browser makes it lay out the page, and each step of the brush would ask. */
let isReduced: boolean | undefined;

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(QUERY);
  isReduced = query.matches;
  const follow = () => {
    isReduced = query.matches;
    onChange();
  };
  query.addEventListener('change', follow);
  return () => query.removeEventListener('change', follow);
}

/** The reader asked the system for less motion. */
export const useReducedMotion = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => {
      isReduced ??= matchMedia(QUERY).matches;
      return isReduced;
    },
    () => false,
  );
