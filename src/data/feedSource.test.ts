import { describe, expect, test } from 'vitest';
import type { Day } from '../core/day';
import type { Key } from '../core/key';
import type { Story } from '../core/story';
import { createFeedSource } from './feedSource';

const story = (id: string, title: string, summary = ''): Story => ({
  id,
  title,
  summary,
  dateline: null,
  url: null,
  day: '2025-03-03' as Day,
  topics: [],
  places: ['05570008' as Key],
  mentions: [],
  status: 'located',
  by: null,
  evidence: null,
});

const source = createFeedSource([
  story('a', 'München: Strategie fortgeschrieben', 'Der Stadtrat beschließt.'),
  story('b', 'Gießen: Straßen werden digital', 'Sensoren im Verkehr'),
  story('c', 'Beckum: Beitritt', 'Die Stadt tritt bei; München ist schon dabei.'),
]);

const found = async (query: string) => {
  const rows = await source.search(query);
  return [0, 1, 2].filter((row) => rows.has(row));
};

describe('search in a feed', () => {
  test.each([
    ['münchen', [0, 2]],
    ['MUENCHEN', [0, 2]],
    ['munchen', [0, 2]],
    ['muen', [0, 2]],
    ['strasse', [1]],
    ['giessen straßen', [1]],
    ['münchen stadtrat', [0]],
    ['stadt mün', [2]],
    ['nirgendwo', []],
  ])('"%s"', async (query, rows) => {
    expect(await found(query)).toEqual(rows);
  });
});

test('stories are found by row and by id', () => {
  expect(source.page([2, 0])).toMatchObject([{ id: 'c' }, { id: 'a' }]);
  expect(source.rowOf('b')).toBe(1);
  expect(source.rowOf('x')).toBeUndefined();
});
