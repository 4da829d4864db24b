import { useEffect, useRef, useState } from 'react';
import type { MadeFile } from './exportFacts';

export type Making =
  | { state: 'idle' }
  | { state: 'running'; share: number }
  | { state: 'done'; file: MadeFile }
  | { state: 'failed'; error: unknown };

/** Makes a file, or null where there is nothing to save; `onProgress` is told how much is there, from
 *  0 to 1. */
export type Maker<T extends MadeFile | null> = (options: {
  signal: AbortSignal;
  onProgress(share: number): void;
}) => Promise<T>;

/** One file at a time; the one before is given up. */
export function useMaking(onMade: (file: MadeFile) => void) {
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const reset = () => {
    running.current?.abort();
    setMaking({ state: 'idle' });
  };
  const start = async (make: Maker<MadeFile | null>) => {
    reset();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const tell = (told: Making) => !signal.aborted && setMaking(told);
    tell({ state: 'running', share: 0 });
    try {
      const file = await make({ signal, onProgress: (share) => tell({ state: 'running', share }) });
      if (signal.aborted) return;
      if (file) onMade(file);
      tell(file ? { state: 'done', file } : { state: 'idle' });
    } catch (error) {
      tell({ state: 'failed', error });
    }
  };
  return { making, start, reset };
}
