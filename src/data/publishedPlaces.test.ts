import { expect, test } from 'vitest';
import { readPublishedPlaces } from './publishedPlaces';

test('places of a status are keys in their one way to be written; all else is left out', () => {
  expect([...readPublishedPlaces({ places: ['05', '09162', 'x', 7] })]).toEqual(['05', '09162000']);
  for (const other of [null, {}, { places: 'all' }, '<html>']) {
    expect(readPublishedPlaces(other).size).toBe(0);
  }
});
