import { expect, test } from 'vitest';
import type { Day } from './day';
import { compareStories, headlineOf } from './story';

test('the dateline is taken off where it is the place', () => {
  const title = 'Beckum: Stadt tritt der d-NRW bei';
  expect(headlineOf({ title, dateline: 'Beckum', by: 'dateline' })).toBe(
    'Stadt tritt der d-NRW bei',
  );
  expect(headlineOf({ title, dateline: 'Beckum', by: 'editor' })).toBe('Stadt tritt der d-NRW bei');
});

test('an organisation or topic before the colon stays part of the headline', () => {
  const title = 'Vitako: Zehn Punkte';
  expect(headlineOf({ title, dateline: 'Vitako', by: null })).toBe(title);
  expect(headlineOf({ title: 'OZG: Ziel erreicht', dateline: 'OZG', by: 'text' })).toBe(
    'OZG: Ziel erreicht',
  );
});

test('newest first, then by id', () => {
  const story = (day: string, id: string) => ({ day: day as Day, id });
  const sorted = [
    story('2025-01-01', 'b'),
    story('2025-02-01', 'z'),
    story('2025-01-01', 'a'),
  ].sort(compareStories);
  expect(sorted.map(({ id }) => id)).toEqual(['z', 'a', 'b']);
});
