import type { Wanted } from '../core/wanted';
import type { Words } from './words';

/** What a decoder found where. */
export type Fault = { path: string; wanted: Wanted; got: string };

/** "items[3].date_published: erwartet ein Tag, gefunden "2025-02-31"" */
export function describeFault(words: Words, { path, wanted, got }: Fault): string {
  const told = { wanted: words.t(`wanted.${wanted}`), got };
  return path
    ? words.t('notice.rejectedRow', { path, ...told })
    : words.t('notice.rejectedWhole', told);
}
