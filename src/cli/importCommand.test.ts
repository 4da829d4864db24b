import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { itemsOf, newFile, ortsmarke, PAGE } from '../../tests/fixtures/ortsmarke';

vi.setConfig({ testTimeout: 60_000 });

test('a saved page becomes a valid JSON Feed on standard output, and no file is written', async () => {
  const out = newFile();
  const {
    code,
    out: text,
    err,
  } = await ortsmarke(['import', PAGE, '--out', out, '--dry-run', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(text).version).toBe('https://jsonfeed.org/version/1.1');
  expect(
    itemsOf(text).map(({ title, _ortsmarke }) => [title, _ortsmarke.places.join(' ')]),
  ).toEqual([
    ['Städte teilen ihre Programme', '08311000'],
    ['Celle: Bauanträge ohne Papier', '03351006'],
    ['Landkreis Uelzen: Ein Portal für alle Gemeinden', '03360'],
    ['Breitband: „Das Netz ist erst der Anfang“', ''],
    ['Neustadt: Rathaus testet Chatbot', ''],
    ['Thüringen: Neue Ansprechpartnerin für Kommunen', '16'],
    ['E-Akte: Umstieg nach zwei Jahren geschafft', '01054056'],
    ['Ulm / Neu-Ulm: Gemeinsame Karte für Radwege', '08421000 09775135'],
    ['Kreis Höxter: Sensoren warnen vor Hochwasser', '05762'],
  ]);
  expect(itemsOf(text).every((item) => item.url === undefined)).toBe(true);
  expect(err).toMatch(/Left out: line \d+: .*31\.02\.2025/);
  expect(existsSync(out)).toBe(false);
});

test('the second import of a page changes nothing, down to the byte and the time of the file', async () => {
  const out = newFile();
  await ortsmarke(['import', PAGE, '--out', out]);
  const first = readFileSync(out, 'utf8');
  const { out: report } = await ortsmarke(['import', PAGE, '--out', out, '--json']);
  expect(readFileSync(out, 'utf8')).toBe(first);
  expect(JSON.parse(report)).toMatchObject({
    written: false,
    added: [],
    updated: [],
    unchanged: 9,
  });
  expect(readdirSync(join(out, '..'))).toEqual(['feed.json']);
});

test('the report names placed, unplaced, ambiguous and rejected rows; ambiguous ends with 1', async () => {
  const { code, out } = await ortsmarke(['import', PAGE, '--out', newFile(), '--json']);
  const report = JSON.parse(out);
  expect(code).toBe(1);
  expect(report.placed).toEqual({ byDateline: 5, byText: 2, byEditor: 0 });
  expect(report.unplaced.map((row: { title: string }) => row.title)).toEqual([
    'Breitband: „Das Netz ist erst der Anfang“',
  ]);
  expect(report.ambiguous[0]).toMatchObject({
    words: 'Neustadt',
    title: 'Neustadt: Rathaus testet Chatbot',
  });
  expect(report.ambiguous[0].candidates[0]).toEqual({
    key: '07316000',
    name: 'Neustadt an der Weinstraße',
    within: 'Rheinland-Pfalz',
    population: 53984,
    decision: {
      words: 'Neustadt',
      places: ['07316000'],
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    },
  });
  expect(report.rejected).toHaveLength(1);
});

test('what an editor has set is kept, and a place set by hand is no longer asked for', async () => {
  const out = newFile();
  await ortsmarke(['import', PAGE, '--out', out]);
  const feed = JSON.parse(readFileSync(out, 'utf8'));
  const story = feed.items.find((item: { title: string }) => item.title.startsWith('Neustadt'));
  story.title = 'Neustadt: Ein Chatbot im Rathaus';
  Object.assign(story._ortsmarke, {
    edited: ['title'],
    places: ['07316000'],
    status: 'located',
    by: 'editor',
  });
  writeFileSync(out, `${JSON.stringify(feed, null, 2)}\n`);
  const { code } = await ortsmarke(['import', PAGE, '--out', out]);
  expect(code).toBe(0);
  const again = itemsOf(readFileSync(out, 'utf8')).find((item) => item.id === story.id);
  expect(again).toMatchObject({
    title: 'Neustadt: Ein Chatbot im Rathaus',
    _ortsmarke: { places: ['07316000'] },
  });
});

test('a foreign JSON Feed is read from an address and placed', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Nachrichten',
    items: [
      {
        id: 7,
        url: 'https://example.org/7',
        title: 'Celle: Förderung für Glasfaser',
        date_published: '2025-03-01T23:30:00Z',
      },
      { id: 8, title: 'Ohne Tag' },
    ],
  };
  const server = createServer((_, response) => response.end(JSON.stringify(feed)));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const { code, out } = await ortsmarke([
    'import',
    `http://127.0.0.1:${port}/feed`,
    '--out',
    newFile(),
    '--dry-run',
    '--json',
  ]);
  server.close();
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    title: 'Nachrichten',
    items: [
      {
        id: '7',
        url: 'https://example.org/7',
        date_published: '2025-03-02T00:00:00+01:00',
        tags: ['it-infrastruktur', 'foerderung'].sort(),
        _ortsmarke: { dateline: 'Celle', places: ['03351006'] },
      },
    ],
  });
});
