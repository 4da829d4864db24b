import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_VIEW, type View } from '../../src/core/view';
import { readView, writeView } from '../../src/core/viewParams';

type Published = { address: string; means: Partial<View> };

const { addresses }: { addresses: Published[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/addresses.json'), 'utf8'),
);

test('addresses that were published go on meaning what they meant', () => {
  expect(addresses.length).toBeGreaterThanOrEqual(60);
  for (const { address, means } of addresses) {
    const { view, dropped } = readView(address);
    expect([address, dropped]).toEqual([address, []]);
    expect([address, view]).toEqual([address, { ...DEFAULT_VIEW, ...means }]);
    expect(readView(writeView(view)).view).toEqual(view);
  }
});

test('every part of the view is in one of them', () => {
  const told = new Set(addresses.flatMap(({ means }) => Object.keys(means)));
  expect([...told].sort()).toEqual(Object.keys(DEFAULT_VIEW).sort());
});
