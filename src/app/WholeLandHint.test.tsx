// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { DaySpan } from '../core/counting/counting';
import { createScanCounting } from '../core/counting/scanCounting';
import { toColumns } from '../core/counting/toColumns';
import type { Key } from '../core/key';
import type { Board } from './useBoard';
import { WholeLandHint } from './WholeLandHint';

/** Newest first: of the whole Land on days 30, 20 and 10, one of them in Beckum as well. */
const columns = toColumns([
  { day: 30, places: ['05'] as Key[], topics: [] },
  { day: 25, places: ['05570008'] as Key[], topics: [] },
  { day: 20, places: ['05', '05570008'] as Key[], topics: [] },
  { day: 10, places: ['05'] as Key[], topics: [] },
]);

/** How many stories of the whole Land are offered beside the list of `region`. */
async function offered(region: string[], days: DaySpan | null): Promise<string> {
  const board = {
    view: { region },
    stories: { counting: createScanCounting(columns), source: { columns } },
    filter: { days, region: { units: region, placeless: false }, topics: null, text: null },
    naming: { nameOf: (key: Key) => key },
    words: {
      t: (_: string, { count, land }: { count: number; land: string }) => `${count}/${land}`,
    },
  } as unknown as Board;
  const page = document.createElement('div');
  const root = createRoot(page);
  await act(() => root.render(<WholeLandHint board={board} onTake={() => undefined} />));
  const { textContent } = page;
  await act(() => root.unmount());
  return textContent;
}

test("a Land's own stories are offered beside those of a unit in it, without what is listed", async () => {
  expect(await offered(['05570008'], null)).toBe('2/05');
  expect(await offered(['05'], null)).toBe('');
  expect(await offered(['06411'], null)).toBe('');
});

test('only those of the chosen days, both ends included', async () => {
  expect(await offered(['05570'], { from: 10, to: 30 })).toBe('2/05');
  expect(await offered(['05570'], { from: 11, to: 30 })).toBe('1/05');
  expect(await offered(['05570'], { from: 10, to: 29 })).toBe('1/05');
  expect(await offered(['05570'], { from: 11, to: 29 })).toBe('');
});
