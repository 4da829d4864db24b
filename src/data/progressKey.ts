/** How far the loading of a source is; written while it loads. */
export const progressKey = (url: string) => ['progress', url] as const;

/** How much of an archive's index is loaded, or then read, from 0 to 1. */
export type ArchiveProgress = { step: 'loading' | 'reading'; share: number };
