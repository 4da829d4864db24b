import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { itemsOf, newFile, ortsmarke, PAGE } from '../../tests/fixtures/ortsmarke';

vi.setConfig({ testTimeout: 240_000 });

test('the line an import prints, pasted into decisions.json, places the story at the next import', async () => {
  const out = newFile();
  const first = await ortsmarke(['import', PAGE, '--out', out]);
  expect(first.code).toBe(1);
  expect(first.out).toContain('Neustadt an der Weinstraße, Rheinland-Pfalz (53,984 inhabitants)');
  const line = first.out.split('\n').find((it) => it.includes('"07316000"'));
  writeFileSync(join(out, '../decisions.json'), `{ "decisions": [${line}], "removed": [] }`);
  const { code, out: report } = await ortsmarke(['import', PAGE, '--out', out, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(report)).toMatchObject({ ambiguous: [], placed: { byEditor: 1 }, settled: 1 });
  const feed = readFileSync(out, 'utf8');
  expect(itemsOf(feed).find((item) => item.title.startsWith('Neustadt'))).toMatchObject({
    _ortsmarke: { places: ['07316000'], status: 'located', by: 'editor' },
  });
  await ortsmarke(['import', PAGE, '--out', out]);
  expect(readFileSync(out, 'utf8')).toBe(feed);
});

test('an answer also settles a story that its source no longer has', async () => {
  const out = newFile();
  await ortsmarke(['import', PAGE, '--out', out]);
  const decisions = [{ words: 'Neustadt', places: ['07316000'] }];
  writeFileSync(join(out, '../decisions.json'), JSON.stringify({ decisions }));
  const other = 'Titel,Datum\nCelle: B,2025-03-01\n';
  await ortsmarke(['import', '-', '--out', out], other);
  const story = itemsOf(readFileSync(out, 'utf8')).find((it) => it.title.startsWith('Neustadt'));
  expect(story?._ortsmarke.places).toEqual(['07316000']);
});

test('a decisions.json with an error stops the import, and nothing is written', async () => {
  for (const [text, message] of [
    ['{ "decisions": [', /not valid JSON/],
    [
      '{ "decisions": [{ "words": "Neustadt", "places": ["99999999"] }] }',
      /decisions\[0\]\.places\[0\]/,
    ],
  ] as const) {
    const out = newFile();
    writeFileSync(join(out, '../decisions.json'), text);
    const { code, err } = await ortsmarke(['import', PAGE, '--out', out]);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    expect(() => readFileSync(out)).toThrow('ENOENT');
  }
});
