import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCounts } from '../../scripts/readCounts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['Vitest', { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1 }, 7, 2],
  ['Playwright', { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } }, 5, 2],
])('a report of %s says what passed and what failed', (_, report, passed, failed) => {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(report));
  expect(readCounts(path)).toEqual({ passed, failed });
});

test('a run that left no report has counted nothing', () => {
  expect(readCounts(join(folder, 'missing.json'))).toEqual({ passed: 0, failed: 0 });
});
