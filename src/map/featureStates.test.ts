import { expect, test } from 'vitest';
import { changedStates, type FeatureState } from './featureStates';
import type { SourceName } from './mapStyle';

const states = (source: SourceName, features: Record<string, FeatureState>) =>
  new Map([[source, new Map(Object.entries(features))]]);

test('only states that changed are set', () => {
  const before = states('dots', { a: { radius: 6, faded: false }, b: { radius: 6, faded: false } });
  const after = states('dots', { a: { radius: 6, faded: false }, b: { radius: 6, faded: true } });
  expect(changedStates(before, after)).toEqual([
    { source: 'dots', id: 'b', state: { radius: 6, faded: true } },
  ]);
});

test('a dot without stories is no longer drawn', () => {
  const before = states('dots', { a: { radius: 6, faded: true } });
  const [change] = changedStates(before, states('dots', {}));
  expect(change).toMatchObject({ id: 'a', state: { radius: 0, faded: false } });
});

test('the first time all are set', () => {
  expect(changedStates(new Map(), states('laender', { '05': { tint: 3 } }))).toHaveLength(1);
});
