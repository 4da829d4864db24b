import { startTransition, useEffect, useState } from 'react';
import { useWords } from './words';

/** Code that did not arrive; described to readers like a failed fetch. */
class CodeError extends Error {
  override readonly name = 'CodeError';
  readonly failure = 'code';
  readonly address = '';

  constructor(readonly detail: string) {
    super(detail);
  }
}

/** Code that is fetched when it is first asked for, and kept. A failed try is not kept. */
export type LazyCode<T> = {
  /** What has arrived; null until then. */
  readonly arrived: T | null;
  /** @throws CodeError */
  load(): Promise<T>;
};

export function lazyCode<T>(importCode: () => Promise<T>): LazyCode<T> {
  let arrived: T | null = null;
  return {
    get arrived() {
      return arrived;
    },
    async load() {
      try {
        arrived ??= await importCode();
        return arrived;
      } catch (cause) {
        throw new CodeError(cause instanceof Error ? cause.message : String(cause));
      }
    },
  };
}

/** Fetches code once it is needed, and with it the messages of the panels. Not by `React.lazy`,
 *  which keeps a failure for good. */
export function useCode<T extends object>(lazily: LazyCode<T>) {
  const words = useWords();
  const [code, setCode] = useState(() => (words.isWhole ? lazily.arrived : null));
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    // Each in a task of its own: several are asked for at once, and a slow phone is to answer between.
    const timer = setTimeout(() =>
      Promise.all([lazily.load(), words.isWhole || words.makeWhole()]).then(
        // In slices: what it shows may take a slow phone a second.
        ([arrived]) => isWanted && startTransition(() => setCode(arrived)),
        (failure: unknown) => isWanted && setError(failure),
      ),
    );
    return () => {
      clearTimeout(timer);
      isWanted = false;
    };
  }, [lazily, words, attempt]);
  const retry = () => {
    setError(null);
    setAttempt(attempt + 1);
  };
  return { code, error, retry };
}
