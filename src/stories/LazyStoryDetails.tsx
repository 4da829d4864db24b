import { lazyPart } from '../ui/lazyPart';

/** Fetched when the first story is opened. */
export const LazyStoryDetails = lazyPart(() =>
  import('./StoryDetails').then((it) => it.StoryDetails),
);
