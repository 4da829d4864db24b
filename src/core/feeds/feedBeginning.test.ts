import { expect, test } from 'vitest';
import { readBeginning } from './feedBeginning';

const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Probe',
  _ortsmarke: { source: 'Blatt' },
  items: [
    { id: 'a', tags: ['ozg'] },
    { id: 'b', title: 'Beckum: „Ämter“' },
  ],
});

test('a feed cut anywhere gives the items that are whole', () => {
  const counts = Array.from(FEED, (_, at) => {
    const read = readBeginning(FEED.slice(0, at)) as { items: unknown[] } | null;
    return read?.items.length ?? -1;
  });
  // First nothing is known of its sources, then items come one by one.
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(new Set(counts)).toEqual(new Set([-1, 0, 1, 2]));
});

test('a feed that has its items before what it says of itself shows none', () => {
  const { items, ...head } = JSON.parse(FEED);
  const turned = JSON.stringify({ items, ...head });
  expect(readBeginning(turned.slice(0, turned.indexOf('_ortsmarke')))).toBeNull();
  expect(readBeginning('<html>')).toBeNull();
});
