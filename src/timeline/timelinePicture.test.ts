import { expect, test } from 'vitest';
import { type Day, toDayNumber } from '../core/day';
import { lightColor } from '../ui/svgMarkup';
import { loadWords } from '../ui/words';
import { timelinePicture } from './timelinePicture';

const days = ['2024-01-05', '2024-01-20', '2024-03-02'].map((day) => toDayNumber(day as Day));
const facts = {
  storyDays: days,
  countBins: (bins: readonly { from: number; to: number }[]) =>
    Uint32Array.from(
      bins.flatMap(({ from, to }) => [days.filter((day) => day >= from && day <= to).length, 0]),
    ),
  topics: [{ color: 'blue' }, { color: 'green' }],
  from: null,
  to: null,
  isPaper: false,
};
const SIZE = { width: 600, height: 200 };

test('each bin with stories has its bar, in the colour of its topic', async () => {
  const picture = timelinePicture(await loadWords('de'), facts, SIZE);
  expect(picture?.bars.match(/data-from/g)).toHaveLength(3);
  expect(picture?.bars).toContain(lightColor('topic-blue'));
  expect(picture?.bars).not.toContain(lightColor('topic-green'));
  expect(picture?.title).toBe('Meldungen je Tag');
  const printed = timelinePicture(await loadWords('de'), { ...facts, isPaper: true }, SIZE);
  expect(printed?.bars).toContain('fill="url(#topic-pattern-blue)"');
});

test('what lies beyond the chosen days is faded, and is not the peak', async () => {
  const words = await loadWords('de');
  const chosen = { ...facts, from: '2024-02-01' as Day };
  const picture = timelinePicture(words, chosen, SIZE);
  expect(picture?.bars.match(/data-from="[\d-]+" opacity="0.35"/g)).toHaveLength(2);
  expect(picture?.peak).toEqual({ name: '2. März 2024', count: 1 });
});

test('without any story there is none', async () => {
  expect(timelinePicture(await loadWords('de'), { ...facts, storyDays: [] }, SIZE)).toBeNull();
});
