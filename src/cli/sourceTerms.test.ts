import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { fileWith, newFile, ortsmarke, STORIES } from '../../tests/fixtures/ortsmarke';

vi.setConfig({ testTimeout: 60_000 });

const TEASER = 'Der Teaser, den nur die Quelle zeigen darf.';
const rss = (title: string, text = TEASER) =>
  fileWith(`<rss version="2.0"><channel><title>${title}</title><link>https://example.org/</link>
  <item><guid isPermaLink="false">1</guid><title>Celle: Neue App</title><pubDate>Mon, 03 Mar 2025 10:00:00 GMT</pubDate>
  <description>${text}</description><enclosure url="https://example.org/bild.jpg" type="image/jpeg"/></item></channel></rss>`);
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

test('a teaser is not written unless the source allows it; what is said once holds from then on', async () => {
  const out = newFile();
  const source = rss('Blatt');
  await ortsmarke(['import', source, '--out', out]);
  expect(readFileSync(out, 'utf8')).not.toMatch(/Teaser|bild\.jpg/);
  expect(read(out)._ortsmarke.sources).toEqual([
    { name: 'Blatt', home: 'https://example.org/', text: 'headline' },
  ]);
  await ortsmarke(['import', source, '--out', out, '--text', 'full']);
  expect(read(out).items[0].content_text).toBe(TEASER);
  await ortsmarke(['import', source, '--out', out]);
  expect(read(out).items[0].content_text).toBe(TEASER);
});

test('a source that allows less than before loses its text, also in stories that do not come again', async () => {
  const out = newFile();
  await ortsmarke(['import', rss('Blatt'), '--out', out, '--text', 'full']);
  const other = fileWith('id;titel;datum;text\n9;Ulm: Neue Karte;04.03.2025;Anderer Text.\n');
  await ortsmarke(['import', other, '--out', out, '--source', 'Blatt', '--text', 'own']);
  const items = read(out).items as { title: string; content_text: string }[];
  expect(items.map((item) => [item.title, item.content_text])).toEqual([
    ['Ulm: Meldung von Blatt', ''],
    ['Celle: Meldung von Blatt', ''],
  ]);
});

test('stories of a second source name it; the feed keeps its own name', async () => {
  const out = newFile();
  await ortsmarke(['import', rss('Blatt'), '--out', out]);
  const other = fileWith('id;titel;datum\n9;Ulm: Neue Karte;04.03.2025\n');
  const home = 'https://example.com/';
  await ortsmarke(['import', other, '--out', out, '--source', 'Amt', '--home', home]);
  const feed = read(out);
  expect(feed._ortsmarke.source).toBe('Blatt');
  expect(feed.items.map((it: { _ortsmarke: object }) => it._ortsmarke)).toMatchObject([
    { source: 'Amt', places: ['08421000'] },
    { places: ['03351006'] },
  ]);
  expect(feed._ortsmarke.sources[1]).toEqual({ name: 'Amt', home, text: 'headline' });
  expect((await ortsmarke(['check', out])).code).toBe(0);
});

test('the date of an answer in decisions.json is the date of the correction', async () => {
  const out = newFile();
  const source = fileWith('id;titel;datum\n1;Neustadt: Neue App;04.03.2025\n');
  await ortsmarke(['import', source, '--out', out]);
  const answer = { words: 'Neustadt', places: ['07316000'], date: '2025-03-05' };
  writeFileSync(
    out.replace('feed.json', 'decisions.json'),
    JSON.stringify({ decisions: [answer] }),
  );
  await ortsmarke(['import', source, '--out', out]);
  expect(read(out).items[0]._ortsmarke).toMatchObject({ by: 'editor', edited_at: '2025-03-05' });
});

test('a level or an address that is none is refused, and nothing is written', async () => {
  const before = readFileSync(STORIES, 'utf8');
  const cases = [
    ['--text', 'all'],
    ['--home', 'example.org'],
    ['--source', ' '],
  ];
  for (const [flag = '', value = ''] of cases) {
    const { code, err } = await ortsmarke(['import', rss('Blatt'), flag, value]);
    expect([code, err]).toEqual([2, expect.stringContaining(flag)]);
  }
  expect(readFileSync(STORIES, 'utf8')).toBe(before);
});
