// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { kreise, page, show } from '../../tests/fixtures/mapPanel';
import type { Key } from '../core/key';
import { hoverUnit } from '../state/hover';
import { countPlaces, SEED_STORIES } from './testSeed';

test('hover writes no outline anew and leaves the areas as they are', async () => {
  await show();
  const changed: string[] = [];
  const observer = new MutationObserver((records) =>
    changed.push(...records.map(({ target }) => (target as Element).getAttribute('class') ?? '')),
  );
  observer.observe(page.querySelector('.map-svg') as Element, { attributes: true, subtree: true });
  await act(() => hoverUnit('05570008' as Key));
  expect(page.querySelector('.map-ring')).toBeTruthy();
  await act(() => hoverUnit(null));
  expect(changed).toEqual([]);
  observer.disconnect();
});

test('a filter repaints only the Länder whose class changed', async () => {
  await show();
  const changed: string[] = [];
  const observer = new MutationObserver((records) =>
    changed.push(
      ...records.map(({ target }) => (target as Element).getAttribute('data-area') ?? ''),
    ),
  );
  const filter = { attributes: true, subtree: true, attributeFilter: ['class', 'd'] };
  const areas = [...page.querySelectorAll('.map-area')];
  for (const area of areas) observer.observe(area, filter);
  const fewer = countPlaces(SEED_STORIES.filter((key) => key !== '09'));
  await show({ counts: fewer });
  expect(changed).toEqual(['09']);
  observer.disconnect();
});

test('a place that is hovered elsewhere is marked in the total that gathers it', async () => {
  const counts = countPlaces(kreise.features.map(({ properties }) => properties.key));
  const marked = () =>
    [...page.querySelectorAll('[data-mark].is-strong')].map((it) => it.getAttribute('data-mark'));
  await show({ counts, scaleCounts: counts });
  expect(marked()).toEqual([]);
  await show({ counts, scaleCounts: counts, hoveredKeys: ['05570008' as Key, '09162000' as Key] });
  expect(marked().sort()).toEqual(['05', '09']);
});
