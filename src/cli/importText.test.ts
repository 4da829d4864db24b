import { expect, test } from 'vitest';
import type { ImportReport } from './importReport';
import { importText } from './importText';

const row = { id: 'a', day: '2025-03-01', title: 'Celle: A' };
const report: ImportReport = {
  ...{ input: 'a.csv', format: 'csv', retrieved: null, text: 'headline', out: 'feed.json' },
  ...{ written: true, read: 1, added: [], updated: [], unchanged: 0, removed: 0, settled: 0 },
  placed: { byDateline: 0, byText: 0, byEditor: 0 },
  unplaced: Array.from({ length: 300_000 }, () => row),
  ambiguous: [],
  rejected: [],
};

test('a report of hundreds of thousands of stories is written whole', () => {
  const lines = [...importText(report, 'decisions.json')].join('').trimEnd().split('\n');
  expect(lines.filter((line) => line === '  2025-03-01  Celle: A')).toHaveLength(300_000);
});
