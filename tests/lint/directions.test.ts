import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importCases } from './importCases';

const root = resolve(import.meta.dirname, '../..');

const folder = mkdtempSync(join(tmpdir(), 'directions-'));
const reported = new Map<string, string[]>();

function write(path: string, text: string) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeAll(() => {
  for (const path of ['.oxlintrc.json', 'scripts/lint/rooms.mjs']) {
    cpSync(join(root, path), join(folder, path));
  }
  for (const { file, code } of importCases) write(file, code);
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { filename: string; code: string; message: string; help?: string }[];
  };
  for (const { filename, code, message, help = '' } of diagnostics) {
    const ours = /rooms|no-restricted/.test(code);
    if (ours) reported.set(filename, [...(reported.get(filename) ?? []), `${message} ${help}`]);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(importCases)('$file: $objection', ({ file, objection }) => {
  const messages = reported.get(file) ?? [];
  if (objection === null) expect(messages).toEqual([]);
  else expect(messages.join('\n')).toContain(objection);
});
