import { expect, test } from 'vitest';
import { mergeLists } from '../../../tests/fixtures/mergeLists';
import type { Day } from '../day';
import type { Key } from '../key';
import { decide, readDecisions } from './decisions';
import type { EditedStory } from './jsonFeed';

const story: EditedStory = {
  id: 'a',
  title: 'Neustadt: Ein Chatbot',
  dateline: 'Neustadt',
  summary: '',
  url: null,
  day: '2025-03-01' as Day,
  topics: [],
  places: [],
  mentions: ['07316000' as Key],
  status: 'ambiguous',
  by: null,
  evidence: { words: 'Neustadt', rule: 'namesakes' },
  edited: [],
};
const read = (...decisions: unknown[]) => readDecisions({ decisions }, (key) => key !== '01999999');
const byWords = { words: ' Neustadt ', places: ['07316000'] };

test('an answer for a name places every story whose name is ambiguous, as set by the editor', () => {
  expect(decide(story, read(byWords))).toMatchObject({
    places: ['07316000'],
    mentions: [],
    status: 'located',
    by: 'editor',
    evidence: { words: 'Neustadt', rule: 'decision' },
  });
  const certain: EditedStory = { ...story, status: 'located', places: ['06534014' as Key] };
  expect(decide(certain, read(byWords))).toBeUndefined();
});

test('an answer for one story goes before that for its name; the last of two holds', () => {
  const decisions = read(
    byWords,
    { words: 'Neustadt', places: [] },
    { story: 'a', places: ['16'] },
  );
  expect(decide(story, decisions)?.places).toEqual(['16']);
  expect(decide({ ...story, id: 'b' }, decisions)).toMatchObject({ places: [], status: 'none' });
});

test('an answer that names no place, or has no words, is refused with its path', () => {
  const cases: [unknown, string][] = [
    [{ decisions: {} }, 'decisions: wanted list'],
    [{ decisions: [byWords, 1] }, 'decisions[1]: wanted object'],
    [{ decisions: [{ places: [] }] }, 'decisions[0].words'],
    [{ decisions: [{ words: 'A', places: ['01999999'] }] }, 'decisions[0].places[0]'],
    [{ decisions: [{ words: 'A', places: '07316000' }] }, 'decisions[0].places: wanted list'],
  ];
  for (const [input, message] of cases) {
    expect(() => readDecisions(input, (key) => key !== '01999999')).toThrow(message);
  }
  for (const input of [undefined, {}, { removed: [] }]) {
    expect(readDecisions(input, () => true).byWords.size).toBe(0);
  }
});

test('another answer moves a story that an answer has placed, but not one set by hand', () => {
  const [first, second] = [
    decide(story, read(byWords)),
    decide(story, read({ story: 'a', places: ['16'] })),
  ];
  if (!first || !second) throw new Error('not decided');
  expect(mergeLists([first], [second]).stories[0]?.places).toEqual(['16']);
  const byHand: EditedStory = { ...first, evidence: story.evidence };
  expect(mergeLists([byHand], [second]).stories[0]?.places).toEqual(['07316000']);
});
