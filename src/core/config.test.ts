import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeConfigSchema } from '../../scripts/configSchema';
import { readConfig, textIn } from './config';
import { checkConfig } from './statement/statementSchema';

const own = JSON.parse(
  readFileSync(new URL('../../public/config.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

test("the repository's own config is valid", () => {
  expect(checkConfig(own)).toEqual([]);
  expect(readConfig(own).topics.map(({ id }) => id)).toContain('ozg');
});

test('the JSON Schema beside it is the one that the reader follows', () => {
  const written = readFileSync(new URL('../../public/config.schema.json', import.meta.url), 'utf8');
  expect(written).toBe(writeConfigSchema());
});

describe('a problem is named with its path', () => {
  test.each([
    ['title', { ...own, title: 3 }],
    ['colour', { ...own, colour: 'red' }],
    ['sources', { ...own, sources: [] }],
    ['sources[0].url', { ...own, sources: [{ name: 'x', url: 'javascript:alert(1)' }] }],
    ['sources[0].url', { ...own, sources: [{ name: 'x', url: '//example.org/feed' }] }],
    ['topics[0].id', { ...own, topics: [{ id: 'Über', label: 'Ü', color: 'blue' }] }],
    ['topics[0].color', { ...own, topics: [{ id: 'x', label: 'X', color: 'pink' }] }],
    ['embedOrigins[0]', { ...own, embedOrigins: ['https://example.org/'] }],
    ['embedOrigins[1]', { ...own, embedOrigins: ['https://example.org:8443', '*'] }],
    ['links.imprint', { ...own, links: { imprint: 'data:text/html,x' } }],
  ])('%s', (path, input) => {
    expect(checkConfig(input).map((problem) => problem.path)).toEqual([path]);
    expect(() => readConfig(input)).toThrow(path);
  });

  test('what the page itself does not read of a source', () => {
    const foreign = { name: 'x', url: 'https://news.example.org/feed' };
    const problemOf = (source: object) =>
      checkConfig({ ...own, sources: [source] }).map(({ path, wanted }) => [path, wanted]);
    expect(problemOf(foreign)).toEqual([['sources[0].privacy', 'privacy']]);
    expect(problemOf({ ...foreign, consent: false })).toEqual([]);
    expect(problemOf({ ...foreign, privacy: { text: 'Protokolle: sieben Tage' } })).toEqual([]);
    expect(problemOf({ name: 'x', url: 'feed.xml', kind: 'rss', refresh: 2 })).toEqual([
      ['sources[0].refresh', 'minutes'],
    ]);
    expect(problemOf({ name: 'x', url: 'x', kind: 'gopher' })).toEqual([
      ['sources[0].kind', 'sourceKind'],
    ]);
    // The page shows them all the same, and asks.
    expect(readConfig({ ...own, sources: [foreign] }).sources).toHaveLength(1);
  });

  test('a topic id used twice', () => {
    const topic = { id: 'x', label: 'X', color: 'blue' };
    expect(checkConfig({ ...own, topics: [topic, topic] })[0]?.wanted).toBe('uniqueTopic');
  });

  test.each([null, 'text', 3, []])('%s is no config', (input) => {
    expect(checkConfig(input)).not.toEqual([]);
  });
});

test('a text without the wanted language is shown in the one it has', () => {
  expect(textIn({ en: 'News' }, 'de')).toBe('News');
  expect(textIn('Ortsmarke', 'en')).toBe('Ortsmarke');
});
