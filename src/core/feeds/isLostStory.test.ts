import { expect, test } from 'vitest';
import { isLostStory } from './isLostStory';
import { readJsonFeed } from './jsonFeed';

test('what a feed says of itself is no story, whatever is wrong with it', () => {
  const { rejected } = readJsonFeed({
    version: 'https://jsonfeed.org/version/1.1',
    _ortsmarke: { retrieved: 'gestern', places: { xx: null }, sources: [{ name: '' }] },
    items: [{ id: 'a', title: 'A', date_published: '2025-03-03', _ortsmarke: { places: 3 } }, null],
  });
  const paths = rejected.filter(isLostStory).map(({ path }) => path);
  expect(paths).toEqual(['items[0]._ortsmarke.places', 'items[1]']);
  expect(rejected.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['_ortsmarke.retrieved', '_ortsmarke.places["xx"]']),
  );
  // On a page of a live source.
  const onPage = rejected.map((row) => ({ ...row, path: `2: ${row.path}` }));
  expect(onPage.filter(isLostStory)).toHaveLength(2);
});
