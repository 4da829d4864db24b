// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { FEW, find, press, show, slider } from '../../tests/fixtures/timelinePanel';
import { type Day, toDayNumber } from '../core/day';
import { WHOLE_TIME } from './rangeDays';

test('moving the brush over empty days draws no block again', async () => {
  const { props } = await show(FEW);
  const asked = vi.spyOn(props.topics, 'find');
  const range = { from: '2024-12-23' as Day, to: null, last: null };
  await act(async () => props.onRange(range, false));
  expect(asked).toHaveBeenCalled();
  asked.mockClear();
  await act(async () => props.onRange({ ...range, from: '2024-12-30' as Day }, false));
  await act(async () => props.onRange({ ...range, from: '2025-01-06' as Day }, true));
  expect(asked).not.toHaveBeenCalled();
});

describe('the brush by keyboard', () => {
  test('its ends are sliders over days, spoken as dates', async () => {
    await show(FEW);
    const end = slider('Ende');
    expect(end.getAttribute('aria-valuetext')).toBe('3. März 2025');
    expect(Number(end.getAttribute('aria-valuenow'))).toBe(toDayNumber('2025-03-03' as Day));
    expect(Number(end.getAttribute('aria-valuemax'))).toBe(toDayNumber('2025-03-03' as Day));
    expect(slider('Beginn').getAttribute('aria-valuetext')).toBe('21. Oktober 2015');
  });

  test('an arrow moves an end by a week: a step while the key is down, a choice when it is up', async () => {
    const { onRange } = await show(FEW);
    const range = { from: null, to: '2025-03-02', last: null };
    await press(slider('Ende'), 'ArrowLeft');
    expect(onRange.mock.calls).toEqual([
      [range, false],
      [range, true],
    ]);
    expect(slider('Ende').getAttribute('aria-valuetext')).toBe('2. März 2025');
  });

  test('End gives the whole time back', async () => {
    const { onRange } = await show(FEW);
    await press(slider('Ende'), 'PageDown');
    expect(onRange.mock.lastCall?.[0].to).toBe('2025-02-09');
    await press(slider('Ende'), 'End');
    expect(onRange.mock.lastCall).toEqual([WHOLE_TIME, true]);
  });
});

describe('the brush by pointer', () => {
  const point = (element: HTMLElement, type: string, clientX: number, buttons = 1) =>
    act(async () => {
      const given = { bubbles: true, isPrimary: true, button: 0, pointerId: 1 };
      element.dispatchEvent(new PointerEvent(type, { ...given, clientX, buttons }));
    });

  /** Pixels from the plot's left end; it has 960 for 120 pixels of fold and weeks beside it. */
  async function drag(element: HTMLElement, from: number, to: number, end = 'pointerup') {
    await point(element, 'pointerdown', from);
    for (const part of [0.25, 0.5, 0.75, 1]) {
      await point(element, 'pointermove', from + (to - from) * part);
    }
    await point(element, end, to, 0);
  }

  test('a drag over empty days chooses whole weeks, in steps and once for all', async () => {
    const { onRange } = await show(FEW);
    await drag(find('.brush'), 955, 800);
    const [last, finished] = onRange.mock.calls.slice(-2);
    expect(finished?.[1]).toBe(true);
    expect(last).toEqual([finished?.[0], false]);
    expect(finished?.[0]).toEqual({ from: '2025-02-17', to: null, last: null });
  });

  test('what follows the mouse on the whole page, as the map engine, does not hear of a drag', async () => {
    await show(FEW);
    const brush = find('.brush');
    const heard = vi.fn();
    document.addEventListener('mousemove', heard, true);
    const move = () =>
      brush.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, buttons: 1 }));
    await point(brush, 'pointerdown', 955);
    move();
    expect(heard).toHaveBeenCalledTimes(1);
    await point(brush, 'pointermove', 800);
    move();
    expect(heard).toHaveBeenCalledTimes(1);
    await point(brush, 'pointerup', 800, 0);
    move();
    expect(heard).toHaveBeenCalledTimes(2);
    document.removeEventListener('mousemove', heard, true);
  });

  test('a drag of one end leaves the other on its day', async () => {
    const { props, onRange } = await show(FEW);
    const range = { from: '2025-01-08' as Day, to: '2025-02-20' as Day, last: null };
    await act(async () => props.onRange(range, true));
    await drag(slider('Beginn'), 400, 460);
    expect(onRange.mock.lastCall).toEqual([{ ...range, from: '2025-01-13' }, true]);
  });

  test('a drag of the middle moves both ends', async () => {
    const { props, onRange } = await show(FEW);
    const range = { from: '2025-01-06' as Day, to: '2025-02-02' as Day, last: null };
    await act(async () => props.onRange(range, true));
    const week = Number.parseFloat(find('.brush-middle').style.width) / 4;
    const left = Number.parseFloat(find('.brush-middle').style.left);
    await drag(find('.brush-middle'), left + 60, left + 60 + 2 * week);
    expect(onRange.mock.lastCall?.[0]).toEqual({
      from: '2025-01-20',
      to: '2025-02-16',
      last: null,
    });
  });

  test('a press without movement chooses nothing', async () => {
    const { onRange } = await show(FEW);
    await point(find('.brush'), 'pointerdown', 500);
    await point(find('.brush'), 'pointermove', 502);
    await point(find('.brush'), 'pointerup', 502, 0);
    expect(onRange).not.toHaveBeenCalled();
  });

  test('a drag that turns into scrolling gives back what was chosen', async () => {
    const { onRange } = await show(FEW);
    await drag(find('.brush'), 900, 700, 'pointercancel');
    expect(onRange.mock.lastCall).toEqual([WHOLE_TIME, true]);
  });
});
