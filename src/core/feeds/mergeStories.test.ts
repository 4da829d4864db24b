import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { mergeLists } from '../../../tests/fixtures/mergeLists';
import type { Day } from '../day';
import type { Key } from '../key';
import type { EditedStory } from './jsonFeed';

vi.setConfig({ testTimeout: 60_000 });

const story = (more: Partial<EditedStory> = {}): EditedStory => ({
  id: 'a',
  title: 'Celle: A',
  dateline: 'Celle',
  summary: 'Ein Satz.',
  url: null,
  day: '2025-03-01' as Day,
  topics: [],
  places: ['03351006' as Key],
  mentions: [],
  status: 'located',
  by: 'dateline',
  evidence: null,
  edited: [],
  ...more,
});

test('the same story by id, by day and headline, or by link is updated, not doubled', () => {
  const url = 'https://example.org/1';
  const known = story({ url });
  for (const same of [
    story({ summary: 'Neu.' }),
    story({ id: 'b', summary: 'Neu.' }),
    story({ id: 'b', title: 'Celle: B', url, summary: 'Neu.' }),
  ]) {
    const { stories, updated, added } = mergeLists([known], [same]);
    expect(stories.map(({ id, summary }) => [id, summary])).toEqual([['a', 'Neu.']]);
    expect([updated, added]).toEqual([['a'], []]);
  }
});

test('fields an editor set stay; others follow the source', () => {
  const known = story({ title: 'Eigene Worte', edited: ['title'], summary: 'Alt.' });
  const [merged] = mergeLists([known], [story({ summary: 'Neu.' })]).stories;
  expect(merged).toEqual({ ...known, summary: 'Neu.' });
});

test('a place an editor gave stays, whatever the dateline says', () => {
  const known = story({ by: 'editor', places: ['03351' as Key] });
  const [merged] = mergeLists([known], [story()]).stories;
  expect(merged).toMatchObject({ by: 'editor', places: ['03351'] });
});

test('a link and a teaser the source no longer gives are not lost', () => {
  const known = story({ url: 'https://example.org/1' });
  const [merged] = mergeLists([known], [story({ summary: '' })]).stories;
  expect(merged).toEqual(known);
});

test('two stories whose headlines are alike only in an editor’s words stay two', () => {
  const known = story({ title: 'Celle: B', edited: ['title'] });
  expect(mergeLists([known], [story({ id: 'b', title: 'Celle: B' })]).added).toEqual(['b']);
});

test('a source that links all its stories to one page keeps them apart', () => {
  const url = 'https://example.org/';
  const two = [story({ url }), story({ id: 'b', title: 'Celle: B', url })];
  expect(mergeLists([], two).stories).toHaveLength(2);
  expect(mergeLists(two, two)).toMatchObject({ added: [], updated: [], unchanged: 2 });
});

test('a story that is there just so is unchanged', () => {
  expect(mergeLists([story()], [story()])).toMatchObject({
    added: [],
    updated: [],
    unchanged: 1,
  });
});

const anyStory = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    title: fc.constantFrom('Celle: A', 'Celle: B', 'Celle: C'),
    url: fc.constantFrom(null, 'https://example.org/1', 'https://example.org/2'),
    day: fc.constantFrom('2025-03-01', '2025-03-02') as fc.Arbitrary<Day>,
    summary: fc.constantFrom('', 'Ein Satz.', 'Zwei.'),
    by: fc.constantFrom('dateline', 'editor') as fc.Arbitrary<'dateline' | 'editor'>,
    edited: fc.subarray(['title', 'content_text', 'places', 'url', 'date_published']),
  })
  .map((more) => story(more));
const someStories = fc.uniqueArray(anyStory, { selector: (it) => it.id, maxLength: 4 });

test('merging twice gives what merging once gives', () => {
  fc.assert(
    fc.property(someStories, someStories, (known, incoming) => {
      const once = mergeLists(known, incoming).stories;
      const twice = mergeLists(once, incoming);
      expect(twice.stories).toEqual(once);
      expect(twice.added).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
});
