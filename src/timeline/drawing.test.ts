import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { chooseSlots, type TimeSlots } from '../core/bins';
import { addDays, type Day, toDayNumber } from '../core/day';
import type { RollingRange } from '../core/view';
import { loadWords, type Words } from '../ui/words';
import { countTicks } from './countTicks';
import { layOutChart } from './layOutChart';
import { binName, runName } from './names';
import { timePresets } from './presets';
import { WHOLE_TIME } from './rangeDays';

const day = (text: string) => toDayNumber(text as Day);
const span = (from: string, to: string) => ({ from: day(from), to: day(to) });

let german: Words;
let english: Words;

beforeAll(async () => {
  german = await loadWords('de');
  english = await loadWords('en');
});

const SEED = ['2015-10-21', '2024-12-19', '2025-01-07', '2025-02-03', '2025-03-03'].map(day);
const slotsFor = (days: readonly number[], opened: number[] = []) =>
  chooseSlots(days, new Set(opened)) as TimeSlots;
const labelsFor = (days: readonly number[], width: number, opened: number[] = []) =>
  layOutChart(german, slotsFor(days, opened), width, 136, 4).labels.map(({ text }) => text);

describe('labels of the time axis', () => {
  test('the year stands where a stretch begins and in January', () => {
    expect(labelsFor(SEED, 1048)).toEqual([
      'Okt. 2015',
      'Nov.',
      'Dez. 2024',
      'Jan. 2025',
      'Feb.',
      'März',
    ]);
  });

  test('they thin out where there is less room', () => {
    expect(labelsFor(SEED, 300)).toEqual(['Okt. 2015', 'Jan. 2025']);
  });

  test('a hundred years are labelled every ten or twenty', () => {
    const century = ['1925-03-01', '1950-01-01', '1980-01-01', '2000-01-01', '2024-11-30'].map(day);
    expect(labelsFor(century, 720)).toContain('1990');
    expect(labelsFor(century, 720)).not.toContain('1991');
    expect(labelsFor(century, 300)).toEqual(['1925', '1940', '1960', '1980', '2000']);
  });

  test('a single day stands under its bar', () => {
    expect(labelsFor([day('2025-03-03')], 300)).toEqual(['3. März 2025']);
  });

  test('no label meets another or leaves the chart, at any width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 280, max: 1600 }),
        fc.integer({ min: 0, max: 40_000 }),
        fc.array(fc.nat(36_500), { minLength: 1, maxLength: 30 }),
        (width, from, offsets) => {
          const days = offsets.map((it) => from + it).sort((a, b) => a - b);
          const { labels, plot, axis } = layOutChart(german, slotsFor(days), width, 136, 4);
          const boxes = labels.map(({ x, text, anchor }) => {
            const length = text.length * 6.5;
            const left = (x / axis.width) * plot.width - (anchor === 'middle' ? length / 2 : 0);
            return { left, right: left + length };
          });
          for (const [index, { left, right }] of boxes.entries()) {
            expect(left).toBeGreaterThanOrEqual(-2);
            expect(right).toBeLessThanOrEqual(plot.width + 14);
            if (index > 0) expect(left).toBeGreaterThan(boxes[index - 1]?.right ?? 0);
          }
        },
      ),
    );
  });
});

describe('axis of counts', () => {
  test('whole numbers from 0 to at least the most', () => {
    expect(countTicks(0, 4)).toEqual([0, 2, 4]);
    expect(countTicks(4, 4)).toEqual([0, 2, 4]);
    expect(countTicks(5, 4)).toEqual([0, 2, 4, 6]);
    expect(countTicks(60, 4)).toEqual([0, 20, 40, 60]);
    expect(countTicks(12_345, 2)).toEqual([0, 10_000, 20_000]);
  });
});

describe('names', () => {
  test('of bins', () => {
    expect(binName(german, 'day', span('2025-03-03', '2025-03-03'))).toBe('3. März 2025');
    expect(binName(german, 'week', span('2025-03-03', '2025-03-09'))).toBe('3.–9. März 2025');
    expect(binName(german, 'month', span('2025-03-01', '2025-03-31'))).toBe('März 2025');
    expect(binName(german, 'quarter', span('2025-10-01', '2025-12-31'))).toBe('4. Quartal 2025');
    expect(binName(english, 'quarter', span('2025-01-01', '2025-03-31'))).toBe('Q1 2025');
    expect(binName(german, 'year', span('2025-01-01', '2025-12-31'))).toBe('2025');
  });

  test('of empty runs, by what is wholly without stories', () => {
    expect(runName(german, span('2015-10-22', '2024-12-18'))).toBe('2016–2023');
    expect(runName(german, span('2016-01-01', '2023-12-31'))).toBe('2016–2023');
    expect(runName(german, span('2015-12-31', '2024-01-01'))).toBe('2016–2023');
    expect(runName(german, span('2023-11-10', '2024-06-09'))).toMatch(/^Dez\. 2023\s–\sMai 2024$/);
    expect(runName(german, span('2024-12-10', '2025-01-20'))).toMatch(
      /^10\. Dez\. 2024\s–\s20\. J/,
    );
  });
});

describe('presets', () => {
  const presets = (range: Partial<typeof WHOLE_TIME>, today: string) =>
    timePresets(german, { ...WHOLE_TIME, ...range }, day('2025-03-03'), today as Day);
  const pressed = (range: Partial<typeof WHOLE_TIME>) =>
    presets(range, '2025-03-10')
      .filter(({ isPressed }) => isPressed)
      .map(({ id }) => id);

  test('they say from when they count back if the newest story is of an earlier day', () => {
    const labels = (today: string) => presets({}, today).map(({ label }) => label);
    expect(labels('2025-03-03')).toEqual(['Letzte 30 Tage', '2025', '12 Monate', 'Gesamt']);
    expect(labels('2025-03-10')[0]).toBe('Letzte 30 Tage bis 3. März');
    expect(labels('2026-01-01')[0]).toBe('Letzte 30 Tage bis 3. März 2025');
    expect(presets({}, '2026-01-01')[2]?.name).toBe('12 Monate bis 3. März 2025');
  });

  test('exactly the one that is chosen is pressed', () => {
    const [from, to] = ['2025-01-01' as Day, '2025-12-31' as Day];
    expect(pressed({})).toEqual(['whole']);
    expect(pressed({ from, to })).toEqual(['year']);
    expect(pressed({ from })).toEqual(['year']);
    expect(pressed({ from, to: addDays(to, -300) })).toEqual(['year']);
    expect(pressed({ from, to: '2025-02-01' as Day })).toEqual([]);
    expect(pressed({ last: '30d' as RollingRange })).toEqual(['days']);
    expect(pressed({ last: '12m' as RollingRange })).toEqual(['months']);
    expect(pressed({ last: '90d' as RollingRange })).toEqual([]);
  });
});
