import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkGlossary } from './glossary/glossary';
import { checkConfig } from './statement/statementSchema';
import { WANTED } from './wanted';

const core = fileURLToPath(new URL('.', import.meta.url));
const withRules = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter(
  (name) =>
    /(?<!\.test)\.ts$/.test(name) && readFileSync(core + name, 'utf8').includes("'valibot'"),
);

type Rule = Record<string, unknown> & { kind: string; type: string; message?: unknown };

const isRule = (it: unknown): it is Rule =>
  typeof it === 'object' && it !== null && 'kind' in it && 'type' in it;

/** Rules that a fault may reach and that have no words of the page for it. An object that is none is told
 *  by `toDecodeError`.
 *  @param isChoice one of several: what is none of them is told by the words of all */
function silentIn(it: unknown, path: string, isChoice = false): string[] {
  if (typeof it !== 'object' || it === null) return [];
  const isSpoken = !isRule(it) || isChoice || !('message' in it) || it.type === 'strict_object';
  const isSilent = !isSpoken && !(String(it.message) in WANTED);
  const inside = Object.entries(it).flatMap(([name, part]) =>
    silentIn(part, `${path}.${name}`, path.endsWith('.options')),
  );
  return [...(isSilent ? [`${path} (${it.type})`] : []), ...inside];
}

test.each(withRules)('each rule of %s has its words', async (name) => {
  const exported: Record<string, unknown> = await import(/* @vite-ignore */ core + name);
  for (const [schema, rules] of Object.entries(exported)) {
    if (isRule(rules)) expect(silentIn(rules, schema)).toEqual([]);
  }
});

test('the rules of the page are among those', () => {
  expect(withRules).toEqual(expect.arrayContaining(['config.ts', 'site/siteSchema.ts']));
});

test('what is no object is told as such, wherever one belongs', () => {
  const wrong = {
    title: 'x',
    sources: [null],
    topics: [5],
    links: 5,
    limit: 5,
    groups: [null],
    headers: { strictTransportSecurity: 5 },
    accessibility: { barriers: ['x'], contact: 5, arbitration: 'x' },
  };
  const places = 'sources[0] topics[0] links limit groups[0] headers.strictTransportSecurity';
  const statement = 'barriers[0] contact arbitration'.replace(/\S+/g, 'accessibility.$&');
  const told = checkConfig(wrong).map(({ path, wanted }) => [path, wanted]);
  const paths = [...places.split(' '), ...statement.split(' ')];
  expect(new Map(told as [string, string][])).toEqual(new Map(paths.map((it) => [it, 'object'])));
  expect(checkGlossary({ terms: [null] })).toMatchObject([{ path: 'terms[0]', wanted: 'object' }]);
  const source = { name: 'x', url: 'https://a.example/feed', privacy: 'x' };
  const [fault] = checkConfig({ title: 'x', sources: [source], topics: [] });
  expect(fault).toMatchObject({ path: 'sources[0].privacy', wanted: 'object' });
});
