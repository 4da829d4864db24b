import type { Story } from '../core/story';
import type { StorySource } from '../core/storySource';

/** Rows whose texts are asked for at once: few enough that the page goes on meanwhile. */
const AT_ONCE = 250;

export type CollectOptions = {
  signal: AbortSignal;
  /** How much is there, from 0 to 1. */
  onProgress(share: number): void;
};

/** The stories of the given rows, fetched piece by piece where they are not in memory.
 *  @throws FetchError, or the signal's reason once it is aborted */
export async function collectStories(
  source: StorySource,
  rows: Uint32Array,
  { signal, onProgress }: CollectOptions,
): Promise<readonly Story[]> {
  if (!source.isRemote) return source.page(rows);
  const stories: Story[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    signal.throwIfAborted();
    stories.push(...(await source.page(rows.subarray(from, from + AT_ONCE), signal)));
    onProgress(Math.min(1, (from + AT_ONCE) / rows.length));
  }
  return stories;
}
