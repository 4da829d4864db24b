import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { fileWith, newFile, ortsmarke, ROOT } from '../../tests/fixtures/ortsmarke';
import { textIn } from '../core/config';
import type { Day } from '../core/day';
import { type Answer, decisionsText, newsFeedText } from '../core/feeds/newsFeed';
import { placeNews } from '../core/feeds/placeNews';
import { readConfigFile } from './configFile';
import { loadGazetteer } from './loadGazetteer';
import { DEFAULT_CONFIG, toPath } from './paths';

vi.setConfig({ testTimeout: 60_000 });

const gazetteer = loadGazetteer();
const { topics, title } = await readConfigFile(toPath(DEFAULT_CONFIG));
const fixture = (name: string) => readFileSync(join(ROOT, 'tests/fixtures', name));

const place = (bytes: Uint8Array, decisions: readonly Answer[] = []) =>
  placeNews(
    {
      ...{ bytes, topics, address: null, charset: null, today: '2026-11-28' as Day },
      decisions: { decisions },
    },
    gazetteer,
  );

/** What the command prints of a file, with these answers beside the feed. */
async function printed(bytes: Uint8Array, decisions: string): Promise<string> {
  const out = newFile();
  writeFileSync(join(dirname(out), 'decisions.json'), decisions);
  return (await ortsmarke(['import', fileWith(bytes), '--dry-run', '--json', '--out', out])).out;
}

const AMBIGUOUS = Buffer.from(
  'Titel;Datum;Text\nNeustadt: Rathaus-App;03.03.2025;x\nCelle: Bauamt online;04.03.2025;y\n',
);
const WORDPRESS = Buffer.from(
  JSON.stringify([
    {
      id: 1,
      link: 'https://blatt.example.org/1',
      date_gmt: '2025-03-03T10:00:00',
      title: { rendered: 'Celle: Bauantr&auml;ge online' },
      excerpt: { rendered: '<p>Alles online.</p>' },
    },
  ]),
);

test.each<[string, Uint8Array]>([
  ['text page', fixture('textPage.txt')],
  ['RSS', fixture('news.rss')],
  ['Atom', fixture('news.atom')],
  ['CSV', fixture('news.csv')],
  ['CSV with an ambiguous name', AMBIGUOUS],
  ['HTML', fixture('newsPage.html')],
  ['JSON Feed', readFileSync(join(ROOT, 'public/data/stories.json'))],
  ['WordPress', WORDPRESS],
])('%s: the feed is byte for byte what the command line prints', async (_, bytes) => {
  const text = newsFeedText(place(bytes), textIn(title, 'de'));
  expect(text).toContain('"items": [\n');
  expect(text).toBe(await printed(bytes, decisionsText([])));
});

test('with an answer as well, by the very decisions.json that is given along', async () => {
  const answer = place(AMBIGUOUS).open[0]?.candidates[1]?.decision as Answer;
  const text = newsFeedText(place(AMBIGUOUS, [answer]), textIn(title, 'de'));
  expect(text).toContain(`"${answer.places[0]}"`);
  expect(text).toBe(await printed(AMBIGUOUS, decisionsText([answer])));
});
