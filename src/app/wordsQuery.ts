import type { Language } from '../core/config';
import { lazyCode } from '../ui/lazyCode';
import { loadWords } from '../ui/words';

/** All words of a language. */
export const wordsQuery = (language: Language) => ({
  queryKey: ['code', language],
  queryFn: lazyCode(() => loadWords(language)).load,
  staleTime: Number.POSITIVE_INFINITY,
});
