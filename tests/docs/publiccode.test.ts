import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { openIn, publiccodeSchema } from '../../scripts/publiccodeSchema';
import { ROOT } from '../fixtures/ortsmarke';

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const given = parse(read('publiccode.yml'));

/** Paths of what the schema does not take. */
function problemsOf(change: object): (string | null)[] {
  const { issues = [] } = v.safeParse(publiccodeSchema, { ...given, ...change });
  return issues.map((issue) => v.getDotPath(issue));
}

test('publiccode.yml is as the standard asks, and says itself what its publisher has to fill in', () => {
  const code = v.parse(publiccodeSchema, given);
  expect(openIn(code).map((it) => it.split(':')[0])).toEqual(['url', 'maintenance']);
  const contacts = [{ name: 'A. Person' }];
  const filled = { url: 'https://example.org/o.git', maintenance: { type: 'community', contacts } };
  expect(openIn(v.parse(publiccodeSchema, { ...given, ...filled }))).toEqual([]);
});

test('what it says of the software is so', () => {
  const { license, engines } = JSON.parse(read('package.json'));
  expect([given.legal.license, engines !== undefined]).toEqual([license, true]);
  const { languages = ['de', 'en'] } = JSON.parse(read('public/config.json'));
  expect(given.localisation.availableLanguages).toEqual(languages);
  const files = [
    given.logo,
    ...Object.values<{ screenshots: string[] }>(given.description).flatMap((it) => it.screenshots),
  ];
  for (const file of files) expect(existsSync(join(ROOT, file))).toBe(true);
});

test.each([
  ['url', { url: undefined }],
  ['url', { url: 'git@example.org:o.git' }],
  ['developmentStatus', { developmentStatus: 'done' }],
  ['softwareType', { softwareType: 'standalone' }],
  ['categories.0', { categories: ['maps'] }],
  ['maintenance.contacts', { maintenance: { type: 'community' } }],
  ['maintenance.contractors', { maintenance: { type: 'contract' } }],
  [
    'description.de.shortDescription',
    { description: { de: { shortDescription: 'a'.repeat(151) } } },
  ],
  ['description', { description: { de: { shortDescription: 'kurz' } } }],
  [
    'localisation.availableLanguages',
    { localisation: { localisationReady: true, availableLanguages: [] } },
  ],
  ['releaseDates', { releaseDates: '2026-01-01' }],
  [null, { softwareVersion: '1.0' }],
])('a problem is named with its path: %s', (path, change) => {
  expect(problemsOf(change)).toContain(path);
});
