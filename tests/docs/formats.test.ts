import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadGazetteer } from '../../src/cli/loadGazetteer';
import { readConfig } from '../../src/core/config';
import { RULES } from '../../src/core/dateline/rules';
import { readDecisions } from '../../src/core/feeds/decisions';
import { readJsonFeed } from '../../src/core/feeds/jsonFeed';
import { readSource } from '../../src/core/feeds/readSource';
import { FORMATS } from '../../src/core/feeds/recognizeFormat';
import { createArrayList } from '../../src/core/feeds/recordList';
import { readTombstones } from '../../src/core/feeds/tombstone';
import type { Key } from '../../src/core/key';
import { fileWith, itemsOf, newFile, ortsmarke, ROOT } from '../fixtures/ortsmarke';
import { exampleOf, FORMATS_TEXT } from './formatExamples';

const config = readConfig(JSON.parse(readFileSync(join(ROOT, 'public/config.json'), 'utf8')));
const gazetteer = loadGazetteer();

const FEED = exampleOf('## What is written: the feed');

function read(text: string) {
  const input = { texts: [text], address: null };
  const decisions = readDecisions(undefined, () => true);
  const placing = { gazetteer, topics: config.topics, decisions };
  return readSource(input, undefined, placing, createArrayList);
}

test.each(FORMATS)('the example of %s is recognised, and is the news it is said to be', (name) => {
  const { format, stories, rejected } = read(exampleOf(`### ${name}`));
  expect([format, stories.length, rejected.length]).toEqual([name, 1, 0]);
  const [story] = readJsonFeed(JSON.parse(FEED)).feed.stories;
  const { id, url, topics, ...news } = story ?? {};
  // A page saved as text has no links and no categories.
  expect(stories.read(0)).toMatchObject(name === 'text-page' ? news : { id, url, topics, ...news });
});

test('the feed is what is written of the table, and nothing is wrong with it', async () => {
  const out = newFile();
  const source = ['--source', 'Beispielblatt', '--text', 'full'];
  await ortsmarke(['import', fileWith(exampleOf('### csv')), '--out', out, ...source]);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(JSON.parse(FEED));
  const { code, out: problems } = await ortsmarke(['check', fileWith(FEED), '--json']);
  expect([code, JSON.parse(problems)]).toEqual([0, []]);
});

test('every rule by which a story is placed is named', () => {
  for (const rule of RULES) expect(FORMATS_TEXT).toContain(`\`${rule}\``);
});

test('answers and removals are read, and the answer places "Neustadt"', async () => {
  const example = exampleOf('## What an editor decides: decisions.json');
  const { byStory } = readDecisions(JSON.parse(example), () => true);
  expect([byStory.size, readTombstones(JSON.parse(example)).size]).toEqual([1, 1]);
  const out = newFile();
  writeFileSync(join(dirname(out), 'decisions.json'), example);
  const csv = 'Titel;Datum\nNeustadt: Rathaus testet Chatbot;20.03.2025\n';
  const { code } = await ortsmarke(['import', fileWith(csv), '--out', out]);
  const [item] = itemsOf(readFileSync(out, 'utf8'));
  expect([code, item?._ortsmarke.places]).toEqual([0, ['07316000']]);
});

test('keys that changed are those of the map, and lead to keys of today', () => {
  const changed = JSON.parse(exampleOf('## Keys that changed'));
  const aliases = JSON.parse(readFileSync(join(ROOT, 'geo/aliases.json'), 'utf8'));
  expect(aliases).toMatchObject(changed);
  const { moved, merged } = changed as {
    moved: Record<Key, Key>;
    merged: Record<Key, { parts: Key[] }>;
  };
  const today = [
    ...Object.entries(moved),
    ...Object.entries(merged).map(([key, { parts }]) => [key, parts[0]]),
  ];
  for (const [key, expected] of today) expect(gazetteer.unitOf(key as Key)?.key).toBe(expected);
  const feed = JSON.parse(FEED);
  feed.items[0]._ortsmarke.places = Object.keys(moved);
  expect(read(JSON.stringify(feed)).stories.read(0).places).toEqual(Object.values(moved));
});
