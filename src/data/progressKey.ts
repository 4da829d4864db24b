/** How much of a source is there, from 0 to 1; written while it loads. */
export const progressKey = (url: string) => ['progress', url] as const;
