import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { fileWith, newFile, ortsmarke, PAGE, ROOT } from '../../tests/fixtures/ortsmarke';

vi.setConfig({ testTimeout: 240_000 });

const fixture = (name: string) => readFileSync(join(ROOT, 'tests/fixtures', name), 'utf8');
const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

test('hostile and broken input gives one clear line and leaves the feed as it was', async () => {
  const out = newFile();
  await ortsmarke(['import', PAGE, '--out', out]);
  const before = readFileSync(out, 'utf8');
  const rss = fixture('news.rss');
  const cases: [string | Uint8Array, RegExp][] = [
    [gzipSync(rss), /binary file/],
    [rss.slice(0, rss.length / 2), /is cut off/],
    [rss.slice(0, 100), /may be cut off/],
    [fixture('news.csv').slice(0, 80), /ends inside a quoted field, in row 2/],
    [fixture('newsPage.html').slice(0, 900), /page without its end.*--format html/],
    ['<rss>'.repeat(100_000), /nested too deep/],
    ['<div>'.repeat(100_000), /nested too deep/],
    ['<?xml version="1.0"?><opml/>', /in no format known here/],
    ['{"code":"rest_no_route","message":"No route"}', /no JSON Feed/],
    [`[${deep}]`, /no list of WordPress' posts|nested too deep|in no format/],
    [`[{"date":${deep},"title":{"rendered":"A"}}]`, /Left out: posts\[0\]/],
    [
      `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":${deep}}]}`,
      /Left out: items\[0\]\.id: .* got object/,
    ],
    ['\n'.repeat(5_000_000), /is empty/],
    [`x${'\n'.repeat(5_000_000)}`, /in no format known here/],
  ];
  const results = await Promise.all(
    cases.map(([content]) => ortsmarke(['import', fileWith(content), '--out', out, '--json'])),
  );
  results.forEach(({ code, err }, index) => {
    expect([code, err]).toEqual([2, expect.stringMatching(cases[index]?.[1] ?? /^$/)]);
    // A busy machine may have said how far it is.
    const said = err
      .trimEnd()
      .split('\n')
      .filter((line) => !/^(?:Reading|Placing) .*: \d/.test(line));
    expect(said).toHaveLength(1);
    expect(err).not.toMatch(/\n {4}at /);
  });
  expect(readFileSync(out, 'utf8')).toBe(before);
});

test('a flag that is unknown, or has no sensible value, is named', async () => {
  const cases: [string[], RegExp][] = [
    [['--max-mb', '-1'], /max-mb/],
    [['--max-mb', 'viel'], /--max-mb wants a number of megabytes, not "viel"/],
    [['--timeout', '0'], /--timeout wants a number of seconds/],
    [['--outt', 'x'], /Unknown option '--outt'/],
    [['--format', 'RSS2'], /--format knows text-page, html, rss/],
    [['--config', '/nowhere.json'], /there is no such file/],
  ];
  const results = await Promise.all(
    cases.map(([args]) => ortsmarke(['import', PAGE, '--dry-run', ...args])),
  );
  results.forEach(({ code, err }, index) => {
    expect([code, err]).toEqual([2, expect.stringMatching(cases[index]?.[1] ?? /^$/)]);
  });
});
