import { expect, test, vi } from 'vitest';
import type { Story } from '../core/story';
import type { StorySource } from '../core/storySource';
import { collectStories } from './collectStories';

const rows = Uint32Array.from({ length: 600 }, (_, row) => row);

const remote = (page: StorySource['page']) => ({ isRemote: true, page }) as StorySource;

const pageOf = async (asked: ArrayLike<number>) =>
  Array.from(asked, (row) => ({ id: String(row) }) as Story);

test('texts are fetched piece by piece, in order, and each piece is told', async () => {
  const told: number[] = [];
  const { signal } = new AbortController();
  const stories = await collectStories(remote(pageOf), rows, {
    signal,
    onProgress: (share) => told.push(share),
  });
  expect(stories.map(({ id }) => Number(id))).toEqual([...rows]);
  expect(told).toEqual([250 / 600, 500 / 600, 1]);
});

test('once it is given up, nothing more is asked for', async () => {
  const controller = new AbortController();
  const page = vi.fn(pageOf);
  const collecting = collectStories(remote(page), rows, {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  await expect(collecting).rejects.toThrow('aborted');
  expect(page).toHaveBeenCalledTimes(1);
});
