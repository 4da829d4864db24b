import { useEffect, useRef, useState } from 'react';
import type { MadeFile } from './exportFacts';

export type Making =
  | { state: 'idle' }
  | { state: 'running'; share: number }
  | { state: 'done'; file: MadeFile }
  | { state: 'failed'; error: unknown };

/** Makes a file; `onProgress` is told how much is there, from 0 to 1. */
export type Maker = (options: {
  signal: AbortSignal;
  onProgress(share: number): void;
}) => Promise<MadeFile>;

/** One file at a time; the one before is given up. */
export function useMaking(onMade: (file: MadeFile) => void) {
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const reset = () => {
    running.current?.abort();
    setMaking({ state: 'idle' });
  };
  const start = async (make: Maker) => {
    reset();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const tell = (told: Making) => !signal.aborted && setMaking(told);
    tell({ state: 'running', share: 0 });
    try {
      const file = await make({ signal, onProgress: (share) => tell({ state: 'running', share }) });
      if (signal.aborted) return;
      onMade(file);
      tell({ state: 'done', file });
    } catch (error) {
      tell({ state: 'failed', error });
    }
  };
  return { making, start, reset };
}
