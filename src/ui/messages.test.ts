import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { PANEL_MESSAGES } from '../../scripts/compiledMessages';
import { RULES } from '../core/dateline/rules';
import { WANTED } from '../core/wanted';

const source = fileURLToPath(new URL('..', import.meta.url));

const readCatalogue = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(source, `ui/messages/${language}.json`), 'utf8'));

const german = readCatalogue('de');
const english = readCatalogue('en');

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name),
);
const code = new Map(files.map((name) => [name, readFileSync(join(source, name), 'utf8')]));

/** Names of the values that a message expects. Compiled, a value is a list that begins with its
 *  name; the forms of a plural stand in an object behind it. */
function valuesIn(message: string): string[] {
  const names = new Set<string>();
  const visit = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      names.add(String(token[0]));
      for (const form of Object.values((token[2] as object) ?? {})) visit(form);
    }
  };
  visit(compileMessage(message));
  return [...names].sort();
}

describe('message catalogues', () => {
  test('both languages have the same messages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(german).sort());
  });

  test('both languages expect the same values', () => {
    for (const [id, message] of Object.entries(german)) {
      expect([id, valuesIn(english[id] ?? '')]).toEqual([id, valuesIn(message)]);
    }
  });

  test('every message is used', () => {
    const all = [...code.values()].join('\n');
    const built = [
      ...Object.keys(WANTED).map((name) => `wanted.${name}`),
      ...RULES.map((rule) => `rule.${rule}`),
    ];
    const isUsed = (id: string) =>
      all.includes(`'${id}'`) ||
      built.includes(id) ||
      // Ids that are put together, such as `failed.${failure}`, name their stem.
      all.includes(`\`${id.replace(/\.[^.]+$/, '.')}\${`);
    expect(Object.keys(german).filter((id) => !isUsed(id))).toEqual([]);
  });

  test('what failed is said without a full stop, which the notice adds', () => {
    const said = [...code.values()].flatMap((text) => [
      ...text.matchAll(/\bwhat\s?=\s?\{?(?:\w+\.)+t\('([\w.]+)'/g),
    ]);
    const ids = said.map(([, id = '']) => id);
    expect(ids).toEqual(expect.arrayContaining(['terms.failed', 'failed.config']));
    for (const id of ids) expect([german[id], english[id]].join()).not.toContain('.');
  });

  test('every wanted value of a decoder has its words', () => {
    for (const name of Object.keys(WANTED)) expect(german).toHaveProperty([`wanted.${name}`]);
  });

  test('every rule of placing has its words', () => {
    for (const rule of RULES) expect(german).toHaveProperty([`rule.${rule}`]);
  });
});

/** Modules that come with `entry`: it and what it imports statically, types aside. */
function comesWith(entry: string): string[] {
  const found = new Set<string>();
  const visit = (name: string) => {
    const text = code.get(name);
    if (text === undefined || found.has(name)) return;
    found.add(name);
    const imports = text.matchAll(/^import (?!type )[^;]*?from '(\.[^']+)'/gms);
    for (const [, path = ''] of imports) {
      const module = posix.join(posix.dirname(name), path);
      for (const ending of ['.ts', '.tsx']) visit(`${module}${ending}`);
    }
  };
  visit(entry);
  return [...found];
}

test('the first view says no message that comes later with the panels', () => {
  const first = comesWith('app/main.tsx');
  expect(first).toContain('app/ListSlot.tsx');
  expect(first).not.toContain('map/MapPanel.tsx');
  const said = first.flatMap((name) =>
    [...(code.get(name) ?? '').matchAll(/\bt\(\s*['`]([\w.]+)/g)].map(([, id = '']) => id),
  );
  expect(said).toContain('stories.more');
  expect(said.filter((id) => PANEL_MESSAGES.test(id))).toEqual([]);
});
