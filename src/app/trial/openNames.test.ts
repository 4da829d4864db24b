import { expect, test } from 'vitest';
import type { Day } from '../../core/day';
import type { OpenStory } from '../../core/feeds/openStory';
import type { Key } from '../../core/key';
import { nowhere, openNames, withAnswer } from './openNames';

const date = '2026-11-28' as Day;
const story = (id: string, words: string, keys: string[]): OpenStory => ({
  id,
  words,
  day: '2025-03-03' as Day,
  title: `${words}: ${id}`,
  candidates: (keys as Key[]).map((key) => ({
    key,
    name: words,
    within: '',
    population: null,
    decision: { words, places: [key], date },
  })),
});

test('stories with the same words are one name, with all that any of them may mean', () => {
  const names = openNames([
    story('a', 'Neustadt', ['07316000', '03241012']),
    story('b', 'Mühlhausen', ['16064046']),
    story('c', 'Neustadt', ['07316000', '09473151']),
  ]);
  expect(
    names.map(({ words, stories, candidates }) => [
      words,
      stories.map(({ id }) => id),
      candidates.map(({ key }) => key),
    ]),
  ).toEqual([
    ['Neustadt', ['a', 'c'], ['07316000', '03241012', '09473151']],
    ['Mühlhausen', ['b'], ['16064046']],
  ]);
});

test('a name may belong nowhere, and a later answer takes the place of an earlier one', () => {
  const [name] = openNames([story('a', 'Neustadt', ['07316000'])]);
  const none = name && nowhere(name);
  expect(none).toEqual({ words: 'Neustadt', places: [], date });
  const first = name?.candidates[0]?.decision;
  const other = { words: 'Celle', places: [], date };
  if (!first || !none) throw new Error('no answer');
  expect(withAnswer([first, other], none)).toEqual([other, none]);
});
