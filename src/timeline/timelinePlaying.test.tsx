// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { click, FEW, find, findAll, show } from '../../tests/fixtures/timelinePanel';
import type { Day } from '../core/day';
import { WHOLE_TIME } from './rangeDays';
import type { TimelineProps } from './TimelinePanel';

describe('playing', () => {
  const button = () => find('.timeline-play button');
  const tick = (ms: number) => act(async () => vi.advanceTimersByTime(ms));
  const ends = (calls: Parameters<TimelineProps['onRange']>[]) =>
    calls.map(([{ from, to }, finished]) => [from, to, finished]);

  /** Playing has begun with a week three weeks before the end. */
  async function play() {
    const shown = await show(FEW);
    const last = { from: '2025-02-10' as Day, to: '2025-02-16' as Day, last: null };
    await act(async () => shown.props.onRange(last, true));
    shown.onRange.mockClear();
    vi.useFakeTimers();
    await click(button());
    return shown;
  }
  afterEach(() => vi.useRealTimers());

  test('takes a step at once, more in time, and finishes with the last one', async () => {
    const { onRange } = await play();
    expect(button().textContent).toBe('Pause');
    await tick(600);
    await tick(600);
    await tick(5000);
    expect(ends(onRange.mock.calls)).toEqual([
      ['2025-02-17', '2025-02-23', false],
      ['2025-02-24', '2025-03-02', false],
      ['2025-03-03', '2025-03-09', true],
    ]);
    expect(button().textContent).toBe('Abspielen');
  });

  test('a pause finishes where it is; playing goes on from there', async () => {
    const { onRange } = await play();
    await click(button());
    await tick(5000);
    await click(button());
    expect(ends(onRange.mock.calls)).toEqual([
      ['2025-02-17', '2025-02-23', false],
      ['2025-02-17', '2025-02-23', true],
      ['2025-02-24', '2025-03-02', false],
    ]);
  });

  test('half speed takes twice as long', async () => {
    const { onRange } = await play();
    const speed = find('.timeline-play select') as HTMLSelectElement;
    await act(async () => {
      speed.value = '0.5';
      speed.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await tick(1100);
    expect(onRange).toHaveBeenCalledTimes(1);
    await tick(100);
    expect(onRange).toHaveBeenCalledTimes(2);
  });

  test('a press or a key elsewhere stops it, Tab and its own controls do not', async () => {
    const { onRange } = await play();
    const send = (target: EventTarget, event: Event) =>
      act(async () => void target.dispatchEvent(event));
    await send(document.body, new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    await send(find('.timeline-play select'), new Event('pointerdown', { bubbles: true }));
    expect(button().textContent).toBe('Pause');
    await send(document.body, new Event('pointerdown', { bubbles: true }));
    expect(button().textContent).toBe('Abspielen');
    await tick(5000);
    expect(ends(onRange.mock.calls)).toEqual([
      ['2025-02-17', '2025-02-23', false],
      ['2025-02-17', '2025-02-23', true],
    ]);
  });

  test('a range that came from elsewhere stays', async () => {
    const { onRange, redraw } = await play();
    await act(async () => redraw({ ...WHOLE_TIME, from: '2025-01-01' as Day }));
    await tick(5000);
    expect(onRange).toHaveBeenCalledTimes(1);
    expect(button().textContent).toBe('Abspielen');
  });

  test('who asked for less motion takes each step by hand', async () => {
    vi.spyOn(window, 'matchMedia').mockReturnValue({
      ...{ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() },
    } as unknown as MediaQueryList);
    const { onRange } = await play();
    await tick(5000);
    expect(button().textContent).toBe('Schritt weiter');
    expect(findAll('.timeline-play select')).toEqual([]);
    await click(button());
    expect(ends(onRange.mock.calls)).toEqual([
      ['2025-02-17', '2025-02-23', true],
      ['2025-02-24', '2025-03-02', true],
    ]);
  });
});
