import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/core/feeds/csv';
import { DEFAULT_VIEW } from '../../src/core/view';
import { readView, writeView } from '../../src/core/viewParams';

const found: { addresses: string[]; tables: string[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/fuzzCases.json'), 'utf8'),
);

/** Signs of two halves where a limit of 200 or 2,000 signs cuts. */
const cut = [`q=${'a'.repeat(199)}🏛️`, `story=${'a'.repeat(1999)}🏛️`, `q=${'a '.repeat(120)}`];

test('halves of signs are never in a view, and an address is always written', () => {
  for (const address of [...found.addresses, ...cut]) {
    const { view } = readView(address);
    expect(readView(writeView(view)).view).toEqual(view);
  }
  // A feed may have such an id, and who opens the story has it in the view.
  expect(writeView({ ...DEFAULT_VIEW, story: 'a\ud800' })).toBe('story=a');
});

test('a table with mixed line ends has the same rows however it is cut', () => {
  for (const table of found.tables) {
    for (let at = 0; at <= table.length; at += 1) {
      const rows = [...(readCsv([table.slice(0, at), table.slice(at)]) ?? [])];
      expect(rows.map((row) => 'title' in row && row.title)).toEqual([
        'Beckum: A',
        'Celle: B',
        'Kiel: C',
      ]);
    }
  }
});
