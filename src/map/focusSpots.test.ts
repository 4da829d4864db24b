import { expect, test } from 'vitest';
import type { Key } from '../core/key';
import type { Labelled } from './findLabel';
import { focusSpots } from './focusSpots';

const item = (key: string, symbol: Labelled['symbol'], at: [number, number]): Labelled => ({
  key: key as Key,
  symbol,
  kind: 'town',
  home: at,
  at,
  width: 16,
  height: 16,
  names: [key],
  area: null,
});

const nothingPlaced = { badges: new Map(), labels: new Map() };
const size = { width: 400, height: 300 };

test('a symbol outside the map or under its controls is no stop of the keyboard', () => {
  const items = [
    item('inside', 'dot', [200, 150]),
    item('outside', 'dot', [395, 150]),
    item('covered', 'badge', [40, 20]),
  ];
  const blocked = [{ left: 0, top: 0, right: 100, bottom: 40 }];
  const spots = focusSpots(items, nothingPlaced, { size, blocked });
  expect([...spots.keys()]).toEqual(['inside']);
});

test('an area without a written name steps aside for the symbols on it', () => {
  const items = [item('05', 'none', [200, 150]), item('beckum', 'dot', [205, 150])];
  const spots = focusSpots(items, nothingPlaced, { size, blocked: [] });
  expect(spots.get('beckum' as Key)).toEqual([205, 150]);
  const [x = 0, y = 0] = spots.get('05' as Key) ?? [];
  expect(Math.max(Math.abs(x - 205), Math.abs(y - 150))).toBeGreaterThanOrEqual(24);
});
