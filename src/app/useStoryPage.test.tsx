// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Story } from '../core/story';
import { changeView, resetView, type Step } from '../state/viewStore';
import { useIsMoving } from './useIsMoving';
import type { Stories } from './useStories';
import { useStoryPage } from './useStoryPage';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  vi.useRealTimers();
  resetView();
});

/** Shows one row after the other, as a view changes; pages of texts come at once.
 *  @returns the rows that were asked for, and what is shown */
async function showRows() {
  const page = vi.fn(async (rows: ArrayLike<number>) => [{ id: `${rows[0]}` } as Story]);
  const stories = { source: { isRemote: true, page }, revision: 1 } as unknown as Stories;
  const shown: string[] = [];
  function List({ row }: { row: number }) {
    shown.push(...useStoryPage(stories, [row], useIsMoving()).stories.map(({ id }) => id));
    return null;
  }
  const client = new QueryClient();
  const root = createRoot(document.createElement('div'));
  return {
    shown,
    asked: () => page.mock.calls.map(([rows]) => rows[0]),
    async choose(row: number, step: Step) {
      await act(async () => {
        changeView({}, step);
        root.render(
          <QueryClientProvider client={client}>
            <List row={row} />
          </QueryClientProvider>,
        );
      });
    },
  };
}

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test('texts of a finished choice are asked for at once, those of a moving brush when it pauses', async () => {
  const { choose, asked, shown } = await showRows();
  await choose(0, 'finished');
  expect(asked()).toEqual([0]);
  for (const row of [1, 2, 3]) {
    await choose(row, 'between');
    await wait(200);
  }
  expect(asked()).toEqual([0]);
  expect(shown.at(-1)).toBe('0');
  await wait(500);
  await wait(0);
  expect(asked()).toEqual([0, 3]);
  expect(shown.at(-1)).toBe('3');
});

test('texts of a brush that is let go are asked for at once, and not twice', async () => {
  const { choose, asked, shown } = await showRows();
  await choose(0, 'finished');
  await choose(1, 'between');
  expect(asked()).toEqual([0]);
  await choose(1, 'finished');
  expect(asked()).toEqual([0, 1]);
  await wait(500);
  expect(asked()).toEqual([0, 1]);
  expect(shown.at(-1)).toBe('1');
});
