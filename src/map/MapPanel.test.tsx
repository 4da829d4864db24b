// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { button, clickAt, page, places, show, wishes } from '../../tests/fixtures/mapPanel';
import type { Key } from '../core/key';
import { countPlaces } from './testSeed';

test('the map is a region called Karte and draws all Länder as SVG at once', async () => {
  await show();
  expect(page.querySelector('section')?.getAttribute('aria-label')).toBe('Karte');
  expect(page.querySelector('.map-panel')?.getAttribute('data-renderer')).toBe('svg');
  expect(page.querySelectorAll('path[data-area]:not([data-area="05562"])')).toHaveLength(16);
});

test('symbols are buttons that say what they count', async () => {
  await show();
  for (const name of [
    'Beckum: 1 Meldung',
    'Bayern: 2 Meldungen, davon 1 landesweit',
    'Kreis Recklinghausen: 1 Meldung',
    'Nordrhein-Westfalen: 3 Meldungen',
  ]) {
    expect(button(name)).toBeTruthy();
  }
});

test('Enter on a symbol chooses it', async () => {
  await show();
  await act(() => button('Beckum: 1 Meldung').click());
  expect(wishes.onChoose).toHaveBeenCalledExactlyOnceWith('05570008');
});

test('a click on the paper chooses nothing, a click on a Land chooses it', async () => {
  await show();
  const thuringia = page.querySelector('[data-area="16"]');
  await act(() => page.querySelector<HTMLElement>('.map-ground')?.click());
  expect(wishes.onChoose).not.toHaveBeenCalled();
  const at = { clientX: 5, clientY: 5, bubbles: true };
  await act(() => thuringia?.dispatchEvent(new PointerEvent('pointerdown', at)));
  await act(() => thuringia?.dispatchEvent(new PointerEvent('click', at)));
  expect(wishes.onChoose).toHaveBeenCalledExactlyOnceWith('16');
});

test('the end of a drag is no click', async () => {
  await show();
  const area = page.querySelector('[data-area="16"]');
  const from = { clientX: 5, clientY: 5, bubbles: true, detail: 1 };
  await act(() => area?.dispatchEvent(new PointerEvent('pointerdown', from)));
  await act(() => area?.dispatchEvent(new PointerEvent('click', { ...from, clientX: 60 })));
  expect(wishes.onChoose).not.toHaveBeenCalled();
});

test('towns under one tap are offered each, and Escape closes the choice', async () => {
  const ruhr = ['05913000', '05911000'] as Key[];
  const near = new Map(places);
  near.set(ruhr[0] as Key, {
    key: ruhr[0] as Key,
    name: 'Dortmund',
    lon: 7.466,
    lat: 51.5149,
    population: null,
  });
  near.set(ruhr[1] as Key, {
    key: ruhr[1] as Key,
    name: 'Bochum',
    lon: 7.44,
    lat: 51.51,
    population: null,
  });
  const both = countPlaces(ruhr);
  await show({ counts: both, scaleCounts: both, places: near });
  await clickAt(button('Dortmund: 1 Meldung'));
  const items = [...page.querySelectorAll('[role="menuitem"]')].map((it) => it.textContent);
  expect(items.sort()).toEqual(['Bochum: 1 Meldung', 'Dortmund: 1 Meldung']);
  expect(wishes.onChoose).not.toHaveBeenCalled();
  await act(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
  expect(page.querySelector('[role="menu"]')).toBeNull();
});

test('the breadcrumb leads back and names no place twice', async () => {
  await show({ region: ['02000000' as Key] });
  const steps = [...page.querySelectorAll('nav button')].map((it) => it.textContent);
  expect(steps).toEqual(['Deutschland', 'Hamburg']);
  await act(() => button('Deutschland').click());
  expect(wishes.onRegion).toHaveBeenCalledWith([]);
});

test('Beckum is reached through its Land and its Kreis', async () => {
  await show({ region: ['05570008' as Key] });
  const steps = [...page.querySelectorAll('nav button')].map((it) => it.textContent);
  expect(steps).toEqual(['Deutschland', 'Nordrhein-Westfalen', 'Kreis Warendorf', 'Beckum']);
  expect(page.querySelector('nav [aria-current]')?.textContent).toBe('Beckum');
});

test('the Bundesweit box is a switch', async () => {
  await show({ placeless: true });
  const box = button('Bundesweit, ohne Ort: 3 Meldungen');
  expect(box.getAttribute('aria-pressed')).toBe('true');
  await act(() => box.click());
  expect(wishes.onPlaceless).toHaveBeenCalledWith(false);
});

test('outlines of the Kreise are asked for when a Kreis has stories', async () => {
  await show({ kreise: null });
  expect(wishes.onNeedKreise).toHaveBeenCalled();
  wishes.onNeedKreise.mockClear();
  const towns = countPlaces(['05570008']);
  await show({ kreise: null, counts: towns, scaleCounts: towns });
  expect(wishes.onNeedKreise).not.toHaveBeenCalled();
});

test('the sources stand on every map', async () => {
  await show();
  const text = page.querySelector('.map-sources')?.textContent ?? '';
  for (const source of ['GeoBasis-DE / BKG 2016', 'GeoNames', 'CC BY 4.0', 'Destatis', '2016']) {
    expect(text).toContain(source);
  }
});

test('what failed is said, with a way to try again, and the map stays', async () => {
  const retry = vi.fn();
  await show({ failed: { what: 'Die Grenzen fehlen', error: new Error('404'), onRetry: retry } });
  expect(page.querySelector('[role="alert"]')?.textContent).toContain('Die Grenzen fehlen');
  await act(() => button('Erneut versuchen').click());
  expect(retry).toHaveBeenCalled();
  expect(page.querySelectorAll('path[data-area]:not([data-area="05562"])')).toHaveLength(16);
});
