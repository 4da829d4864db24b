import { expect, test } from 'vitest';
import { storiesGeoJson } from './storiesGeoJson';
import { STORIES, testFacts } from './testFacts';

test('each story is a feature: a point, several points, or without geometry', async () => {
  const facts = await testFacts();
  const collection = JSON.parse(storiesGeoJson(facts));
  expect(collection.type).toBe('FeatureCollection');
  expect(collection.features.map(({ id }: { id: string }) => id)).toEqual(
    STORIES.map(({ id }) => id),
  );
  const [beckum, two, none] = collection.features;
  // Longitude first.
  expect(beckum.geometry).toEqual({ type: 'Point', coordinates: [8.0403, 51.7562] });
  expect(two.geometry).toEqual({
    type: 'MultiPoint',
    coordinates: [
      [6.4421, 51.1853],
      [8.2434, 50.0782],
    ],
  });
  expect(none.geometry).toBeNull();
  expect(beckum.properties).toEqual({
    title: 'Beckum: Stadt tritt bei',
    headline: 'Stadt tritt bei',
    text: 'Ein Satz; noch einer, "in Zeichen".',
    date: '2025-03-03',
    where: 'Beckum',
    keys: ['05570008'],
    topics: ['OZG'],
    source: 'Blatt',
    url: 'https://example.org/a',
  });
});

test('title, filters, sources and licences are in it, and no coordinate system, which is always the same', async () => {
  const collection = JSON.parse(storiesGeoJson(await testFacts()));
  expect(collection.description).toBe('Ortsmarke, Beckum: 7 Meldungen');
  expect(collection.credits).toContain('Orte: GeoNames, CC BY 4.0 (verändert)');
  expect(collection).not.toHaveProperty('crs');
});
