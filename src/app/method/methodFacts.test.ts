import { expect, test } from 'vitest';
import type { Day } from '../../core/day';
import type { EditedStory } from '../../core/feeds/jsonFeed';
import type { Key } from '../../core/key';
import { createFeedSource } from '../../data/feedSource';
import type { LoadedSource } from '../../data/queries';
import { methodFacts } from './methodFacts';

const story = (id: string, day: string, change: Partial<EditedStory> = {}): EditedStory => ({
  id,
  title: id,
  dateline: null,
  summary: '',
  url: null,
  day: day as Day,
  topics: [],
  places: ['05570008' as Key],
  mentions: [],
  status: 'located',
  by: 'dateline',
  evidence: null,
  edited: [],
  ...change,
});

const loaded = (name: string, stories: EditedStory[], change: object = {}): LoadedSource => ({
  feed: { title: name, stories, places: new Map(), source: name, retrieved: null, ...change },
  rejected: [],
});

test('months without stories between two with some are one row with zero; what is older is told by years', () => {
  const { periods } = methodFacts([
    loaded('A', [story('a', '2025-03-01'), story('b', '2025-01-31'), story('c', '2025-01-01')]),
    loaded('B', [story('d', '2023-04-30'), story('e', '2023-03-31'), story('f', '2015-10-21')]),
  ]);
  expect(periods).toEqual([
    { from: '2025-03', to: '2025-03', stories: 1 },
    { from: '2025-02', to: '2025-02', stories: 0 },
    { from: '2025-01', to: '2025-01', stories: 2 },
    { from: '2023-05', to: '2024-12', stories: 0 },
    { from: '2023-04', to: '2023-04', stories: 1 },
    { from: '2023', to: '2023', stories: 1 },
    { from: '2016', to: '2022', stories: 0 },
    { from: '2015', to: '2015', stories: 1 },
  ]);
  expect(methodFacts([loaded('A', [])]).periods).toEqual([]);
});

test('each story has one way in which its place was found; of two with one id the first counts', () => {
  const nowhere = { places: [], by: null, status: 'none' } as const;
  const { ways, sources } = methodFacts([
    loaded('A', [
      story('a', '2025-03-01'),
      story('b', '2025-03-01', { by: 'text' }),
      story('c', '2025-03-01', { by: null }),
      story('d', '2025-03-01', nowhere),
      story('e', '2025-03-01', { ...nowhere, status: 'ambiguous' }),
    ]),
    loaded('B', [story('a', '2025-02-01'), story('f', '2025-02-01', { by: 'editor' })]),
  ]);
  expect(ways).toEqual({ dateline: 1, text: 1, editor: 1, given: 1, ambiguous: 1, none: 1 });
  expect(sources.map(({ name, stories }) => [name, stories])).toEqual([
    ['A', 5],
    ['B', 1],
  ]);
});

test('a source has its span, its home and the day it was last read; one without stories is there', () => {
  const sources = [{ name: 'Blatt', home: 'https://blatt.example.org/', text: 'full' }];
  const { sources: facts } = methodFacts([
    loaded(
      'Alle',
      [
        story('a', '2025-03-01', { source: 'Blatt' }),
        story('b', '2024-03-01', { source: 'Blatt' }),
      ],
      { sources, retrieved: '2025-03-10' },
    ),
    loaded('Leer', [], { retrieved: '2025-03-09' }),
  ]);
  const [blatt, empty] = facts;
  expect(blatt).toEqual({
    ...{ name: 'Blatt', home: 'https://blatt.example.org/', stories: 2 },
    ...{ from: '2024-03-01', to: '2025-03-01', retrieved: '2025-03-10' },
  });
  expect(empty).toMatchObject({ name: 'Leer', stories: 0, from: null, retrieved: '2025-03-09' });
});

test("an archive's stories count by month, and of none it is said how its place was found", () => {
  const source = createFeedSource([story('a', '2025-03-01'), story('b', '2025-02-01')]);
  const archive = { source } as NonNullable<LoadedSource['archive']>;
  const { unknown, ways, periods, sources } = methodFacts([{ ...loaded('Archiv', []), archive }]);
  expect([unknown, ways.dateline, periods.length]).toEqual([2, 0, 2]);
  expect(sources).toMatchObject([{ name: 'Archiv', stories: 2, from: '2025-02-01' }]);
});
