import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { fileWith, newFile, ortsmarke, STORIES } from '../../tests/fixtures/ortsmarke';
import { readManifest } from '../core/archive/manifest';
import { demoCommand } from './demoCommand';
import { packCommand } from './packCommand';

vi.setConfig({ testTimeout: 120_000 });

const manifestOf = (folder: string) =>
  readManifest(JSON.parse(readFileSync(join(folder, 'archive.json'), 'utf8')));

test('demo writes the same archive for the same seed, and replaces an older one whole', async () => {
  const out = dirname(newFile());
  const first = await ortsmarke(['demo', '--stories', '300', '--out', out]);
  expect(first.code).toBe(0);
  expect(first.out).toMatch(/^300 stories in .*archive\.json/);
  const { base } = manifestOf(out);
  expect((await ortsmarke(['demo', '--stories', '300', '--out', out])).code).toBe(0);
  expect(manifestOf(out).base).toBe(base);
  expect((await ortsmarke(['demo', '--stories', '300', '--out', out, '--seed', '2'])).code).toBe(0);
  expect(manifestOf(out).base).not.toBe(base);
  expect(new Set(readdirSync(out))).toEqual(
    new Set([manifestOf(out).base.slice(0, -1), 'archive.json']),
  );
});

test('pack keeps every story, with texts by month as JSON Feeds', async () => {
  const out = dirname(newFile());
  expect((await ortsmarke(['pack', STORIES, '--out', out])).code).toBe(0);
  const { stories, months, base } = manifestOf(out);
  expect(stories).toBe(16);
  const items = months.flatMap(([month]) => {
    const feed = JSON.parse(readFileSync(join(out, base, `texts/${month}.json`), 'utf8'));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    return feed.items as { id: string; title: string }[];
  });
  const source: { id: string; title: string }[] = JSON.parse(readFileSync(STORIES, 'utf8')).items;
  expect(items.map(({ title }) => title).sort()).toEqual(source.map(({ title }) => title).sort());
  expect(items.every(({ id }) => /^\d{4}-\d\d-\d\d-\d{5}-/.test(id))).toBe(true);
});

test('bad rows are named and left out, and end with 1', async () => {
  const feed = JSON.parse(readFileSync(STORIES, 'utf8'));
  const damaged = fileWith(JSON.stringify({ ...feed, items: [...feed.items, { id: 'x' }] }));
  const { code, err, out } = await ortsmarke(['pack', damaged, '--out', dirname(newFile())]);
  expect(code).toBe(1);
  expect(err).toContain('items[16].title: wanted a text that is not empty');
  expect(out).toMatch(/^16 stories/);
});

test('what a killed run left is taken away, and was never an archive', async () => {
  const out = dirname(newFile());
  // No process has this number.
  const left = join(out, '.building-4194999');
  mkdirSync(left);
  writeFileSync(join(left, 'index.parquet'), 'half');
  expect(existsSync(join(out, 'archive.json'))).toBe(false);
  expect((await ortsmarke(['demo', '--stories', '5', '--out', out])).code).toBe(0);
  expect(existsSync(left)).toBe(false);
});

test('bad use is told in one clear line, and nothing is written', async () => {
  const foreign = dirname(fileWith('my text'));
  const empty = fileWith('{"version":"https://jsonfeed.org/version/1.1","items":[]}');
  const cases: [() => Promise<unknown>, RegExp][] = [
    [() => demoCommand(['--out', foreign]), /--stories takes a whole number/],
    [() => demoCommand(['--stories', '1e9', '--out', foreign]), /--stories takes a whole number/],
    [() => demoCommand(['--stories', '5', '--seed', 'x', '--out', foreign]), /--seed takes/],
    [() => demoCommand(['--stories', '5']), /with --out DIR/],
    [() => demoCommand(['--stories', '5', '--out', foreign]), /other files in it and no archive/],
    [() => demoCommand(['--stories', '5', '--out', fileWith('a file')]), /cannot be written/],
    [() => packCommand(['--out', foreign]), /Give the feeds/],
    [() => packCommand([STORIES]), /with --out DIR/],
    [() => packCommand([fileWith('{"items": []}'), '--out', newFile()]), /is no JSON Feed/],
    [() => packCommand([empty, '--out', newFile()]), /no story/],
  ];
  for (const [run, message] of cases) await expect(run()).rejects.toThrow(message);
  expect(readdirSync(foreign)).toHaveLength(1);
  const { code, err } = await ortsmarke(['demo', '--stories', '-3', '--out', foreign]);
  expect([code, err.trimEnd().split('\n').length]).toEqual([2, 1]);
});
