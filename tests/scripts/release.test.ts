import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSbom } from '../../scripts/release';
import { newFile, ROOT } from '../fixtures/ortsmarke';

type Component = { name: string; version: string; licenses?: unknown[] };

test('the list of packages has all that is shipped with its licence, and nothing of the tools', () => {
  const file = newFile('packages.json');
  writeSbom(file);
  const { bomFormat, components } = JSON.parse(readFileSync(file, 'utf8'));
  expect(bomFormat).toBe('CycloneDX');
  const listed = new Map((components as Component[]).map((it) => [it.name, it]));
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const [name, version] of Object.entries(manifest.dependencies)) {
    expect([name, listed.get(name)?.version]).toEqual([name, version]);
    expect(listed.get(name)?.licenses).toHaveLength(1);
  }
  for (const name of ['vite', 'typescript', '@playwright/test']) {
    expect(listed.has(name)).toBe(false);
  }
});
