import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { fileWith, ortsmarke, ROOT, STORIES } from '../../tests/fixtures/ortsmarke';

vi.setConfig({ testTimeout: 60_000 });

test("check finds nothing wrong with the site's feed, config and glossary", async () => {
  for (const file of [
    STORIES,
    ...['config', 'glossary'].map((it) => join(ROOT, `public/${it}.json`)),
  ]) {
    expect(await ortsmarke(['check', file])).toMatchObject({ code: 0, err: '' });
  }
});

test('check refuses what is too large, with the flag that raises the limit', async () => {
  const { code, err } = await ortsmarke(['check', STORIES, '--max-mb', '0.001']);
  expect([code, err]).toEqual([2, expect.stringMatching(/larger than 0.001 MB.*--max-mb/)]);
});

test('check names every problem with its path', async () => {
  const feed = JSON.parse(readFileSync(STORIES, 'utf8'));
  feed.items[0].date_published = 'gestern';
  feed.items[1].url = 'javascript:1';
  feed.items[2]._ortsmarke.places = ['05999'];
  const { code, out } = await ortsmarke(['check', fileWith(JSON.stringify(feed))]);
  expect(code).toBe(2);
  for (const path of [
    'items[0].date_published',
    'items[1].url',
    'wanted the key of a place, got "05999"',
  ])
    expect(out).toContain(path);
  const config = await ortsmarke(['check', fileWith('{"topics":[],"sources":3}')]);
  expect(config.code).toBe(2);
  expect(config.out).toContain('sources: wanted a list, got 3');
  const glossary = await ortsmarke([
    'check',
    fileWith('{"terms":[{"term":"OZG","de":7,"en":"x"}]}'),
  ]);
  expect(glossary.code).toBe(2);
  expect(glossary.out).toContain('terms[0].de: wanted a text, got 7');
});

test("check measures a site's own colours and knows the places of its groups", async () => {
  const config = {
    title: 'x',
    sources: [{ name: 'x', url: 'x.json' }],
    topics: [
      { id: 'ozg', label: 'OZG', color: 'blue' },
      { id: 'netz', label: 'Netz', color: { light: '#ffcc00', dark: '#90b6fe' } },
    ],
    groups: [{ label: 'Nirgends', regions: ['05570', '05999'] }],
    start: 'region=05&topic=ozg',
  };
  const { code, out } = await ortsmarke(['check', fileWith(JSON.stringify(config))]);
  expect(code).toBe(2);
  expect(out.split('\n')).toEqual([
    'groups[0].regions[1]: wanted the key of a place, got "05999"',
    expect.stringMatching(
      /^topics\[1\]\.color\.light: wanted a contrast of at least 4\.5:1 .*#ffcc00", 1\.3:1 on sea/,
    ),
    expect.stringMatching(
      /^topics\[1\]\.color\.dark: wanted a distance .* of "ozg", #90b6fe, got .* 0 with/,
    ),
    expect.stringMatching(/: 3 problems, 0 to be decided \(config\)$/),
    '',
  ]);
});
