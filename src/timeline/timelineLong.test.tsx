// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, test } from 'vitest';
import {
  BECKUM,
  click,
  find,
  findAll,
  names,
  plain,
  press,
  show,
  slider,
  story,
  UNITS,
} from '../../tests/fixtures/timelinePanel';
import { addDays, type Day } from '../core/day';
import type { Key } from '../core/key';
import { WHOLE_TIME } from './rangeDays';

describe('a long timeline', () => {
  /** A story every other day of the four years before 4 March 2025. */
  const LONG = Array.from({ length: 730 }, (_, index) =>
    story(`l${index}`, addDays('2025-03-03' as Day, -2 * index), ['ozg']),
  );
  const chosen = { from: '2024-01-01' as Day, to: '2024-03-31' as Day, last: null };

  test('shows chosen days enlarged, above a strip of the whole with sliders of its own', async () => {
    const { props } = await show(LONG);
    expect(find('h2').textContent).toBe('Meldungen je Monat');
    expect(findAll('.timeline-strip')).toEqual([]);
    await act(async () => props.onRange(chosen, true));
    expect(find('h2').textContent).toBe('Meldungen je Woche');
    const strip = find('.timeline-strip');
    expect(strip.getAttribute('aria-label')).toBe('Überblick über die ganze Zeit');
    const begin = slider('Beginn im Überblick');
    expect(begin.getAttribute('aria-valuetext')).toBe('1. Januar 2024');
    await press(begin, 'ArrowLeft');
    expect(slider('Beginn').getAttribute('aria-valuetext')).toBe('1. Dezember 2023');
  });

  test('while an end is moved the bars stay, and fit anew when it is let go', async () => {
    await show(LONG);
    await act(async () => click(findAll('.timeline-bin button')[20] as HTMLElement));
    const bars = names('.timeline-bin button');
    const grip = slider('Ende');
    const key = (type: string) =>
      act(async () => {
        grip.dispatchEvent(new KeyboardEvent(type, { key: 'End', bubbles: true }));
      });
    await key('keydown');
    expect(grip.getAttribute('aria-valuetext')).toBe('3. März 2025');
    expect(names('.timeline-bin button')).toEqual(bars);
    await key('keyup');
    expect(names('.timeline-bin button')).not.toEqual(bars);
  });

  test('the frame has room for the whole only', async () => {
    const { props } = await show(LONG, { compact: true });
    await act(async () => props.onRange(chosen, true));
    expect(find('h2').textContent).toBe('Meldungen je Monat');
    expect(findAll('.timeline-strip')).toEqual([]);
  });
});

describe('the comparison with the year before', () => {
  /** One story in 2023, one every three days of 2024, then one every other day. */
  const YEARS = [
    ...Array.from({ length: 36 }, (_, index) =>
      story(`b${index}`, addDays('2025-03-31' as Day, -2 * index), ['ozg']),
    ),
    ...Array.from({ length: 120 }, (_, index) =>
      story(`a${index}`, addDays('2024-12-31' as Day, -3 * index), ['ozg']),
    ),
    story('z', '2023-12-01', ['ozg']),
  ];
  const rangeText = () => plain(find('.timeline-range').textContent);

  test('names both numbers; a year that has only begun is compared with the same part', async () => {
    const { props } = await show(YEARS);
    expect(rangeText()).toBe('1. Dez. 2023 – 31. März 2025 · 157 Meldungen');
    await act(async () =>
      props.onRange({ from: '2025-01-01' as Day, to: '2025-12-31' as Day, last: null }, true),
    );
    expect(find('.timeline-range').textContent).toContain('+29\u00a0%');
    expect(rangeText()).toBe(
      '1. Jan. – 31. März 2025 · 36 statt 28 Meldungen, +29 % gegenüber dem Vorjahr',
    );
  });

  test('gives no percentage of fewer than 20', async () => {
    const { props } = await show(YEARS);
    await act(async () =>
      props.onRange({ from: '2025-02-01' as Day, to: '2025-02-28' as Day, last: null }, true),
    );
    expect(rangeText()).toBe('1.–28. Feb. 2025 · 14 statt 10 Meldungen gegenüber dem Vorjahr');
  });

  test('is left out where the year before lies before the first story', async () => {
    const { props } = await show(YEARS);
    await act(async () => props.onRange({ ...WHOLE_TIME, from: '2024-10-01' as Day }, true));
    expect(rangeText()).toBe('1. Okt. 2024 – 31. März 2025 · 67 Meldungen');
  });
});

describe('compared regions', () => {
  const HESSEN = '06' as Key;
  const NRW = '05' as Key;
  /** Two stories of Beckum, one of Hessen on the newest day. */
  const THREE = [
    story('h', '2025-03-03', ['ozg'], [HESSEN]),
    story('b', '2025-03-03', ['ozg'], [BECKUM]),
    story('a', '2025-03-01', ['strategie'], [BECKUM]),
  ];

  test('are lines instead of blocks, with names at their ends and numbers of each bin', async () => {
    await show(THREE, { compared: [NRW, HESSEN] });
    expect(findAll('.timeline-block, .timeline-bar')).toEqual([]);
    expect(findAll('.timeline-drawing .timeline-line text').map((it) => it.textContent)).toEqual([
      'Land 1',
      'Land 2',
    ]);
    expect(names('.timeline-bin button')).toEqual([
      '1. März 2025: Land 1 1, Land 2 0',
      '2. März 2025: Land 1 0, Land 2 0',
      '3. März 2025: Land 1 1, Land 2 1',
    ]);
  });

  test('are taken away by their chip, which leaves the focus on the choice', async () => {
    const { onCompare } = await show(THREE, { compared: [NRW, HESSEN] });
    const chip = find('[aria-label="Land 1 aus dem Vergleich nehmen"]');
    chip.focus();
    await click(chip);
    expect(onCompare.mock.calls).toEqual([[[HESSEN]]]);
    expect(document.activeElement?.textContent).toBe('Regionen vergleichen');
  });

  test('are chosen from a list that holds no more than there may be', async () => {
    const { onCompare } = await show(THREE, { compared: [NRW] });
    const open = find('.timeline-compare [aria-expanded]');
    await click(open);
    const choices = () => findAll('.timeline-choices button');
    expect(choices().map((it) => it.textContent)).toEqual([...UNITS.values()]);
    await click(choices()[2] as HTMLElement);
    expect(onCompare.mock.calls).toEqual([[[NRW, HESSEN]]]);
    await press(choices()[2] as HTMLElement, 'Escape');
    expect(open.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(open);
  });

  test('one more than there may be is not taken', async () => {
    const { onCompare } = await show(THREE, { compared: [NRW, HESSEN] });
    await click(find('.timeline-compare [aria-expanded]'));
    const [other] = findAll('.timeline-choices button');
    expect(other?.getAttribute('aria-disabled')).toBe('true');
    await click(other as HTMLElement);
    expect(onCompare).not.toHaveBeenCalled();
  });

  test('in the frame they are drawn, and nothing is there to choose them', async () => {
    await show(THREE, { compared: [NRW], compact: true });
    expect(findAll('.timeline-drawing .timeline-line')).toHaveLength(1);
    expect(findAll('.timeline-compare')).toEqual([]);
  });
});
