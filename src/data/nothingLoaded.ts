import type { LoadedSource } from './queries';

/** Stands for a source of which nothing is there, or not yet. */
export const nothingLoaded: LoadedSource = {
  feed: { title: '', stories: [], places: new Map(), source: null, retrieved: null },
  rejected: [],
};
