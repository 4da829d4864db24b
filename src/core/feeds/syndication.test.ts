import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholePage } from '../../../tests/fixtures/wholePage';
import { MarkupError } from './markup';
import { readSyndication as readRows } from './syndication';

const readSyndication = (texts: Iterable<string>) => wholePage(readRows(texts));

const fixture = (name: string) =>
  readFileSync(new URL(`../../../tests/fixtures/${name}`, import.meta.url), 'utf8');
const rss = fixture('news.rss');
const items = (inside: string) => readSyndication(`<rss><channel>${inside}</channel></rss>`);

test('RSS: a headline, its teaser as text, the day in Germany, id, link and categories', () => {
  expect(readSyndication(rss)?.articles[0]).toEqual({
    id: 'https://example.org/?p=11',
    url: 'https://example.org/celle',
    title: 'Celle: Bauanträge – jetzt online',
    kicker: null,
    summary: 'Wer bauen will, reicht Pläne nun online ein. Das spart Wege.',
    day: '2025-07-01',
    categories: ['Förderung', 'Bauen'],
  });
});

test('RSS: a link on the same site is made whole, and a script is no text', () => {
  const page = readSyndication(rss);
  expect([page?.title, page?.home]).toEqual(['Amtsblatt & Netz', 'https://example.org/']);
  expect(page?.articles[1]).toMatchObject({
    url: 'https://example.org/hoexter',
    day: '2025-03-07',
    summary: 'Zwölf Bäche melden ihren Stand.',
  });
});

test('RSS: 31 February and a script for a link are left out and named, the others stay', () => {
  const page = readSyndication(rss);
  expect(page?.articles).toHaveLength(2);
  expect(page?.rejected.map(({ path, wanted }) => [path, wanted])).toEqual([
    ['item[2].pubDate', 'date'],
    ['item[3].link', 'link'],
  ]);
});

test('Atom: published before updated, the link to the story, text, HTML and XHTML', () => {
  const page = readSyndication(fixture('news.atom'));
  expect([page?.title, page?.home]).toEqual(['Rathaus & Netz', 'https://example.net/']);
  expect(page?.articles).toEqual([
    {
      id: 'tag:example.net,2025:1',
      url: 'https://example.net/uelzen',
      title: 'Landkreis Uelzen: Ein Portal für alle',
      kicker: null,
      summary: 'Ein Portal <für> acht Gemeinden.',
      day: '2025-03-09',
      categories: ['Smart City'],
    },
    expect.objectContaining({
      url: null,
      day: '2025-03-07',
      summary: 'Die Stadt Husum führt Akten elektronisch. Alte bleiben auf Papier.',
    }),
  ]);
});

test('entities that a document defines are not expanded', () => {
  const bomb =
    '<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
  const page = readSyndication(
    `${bomb}<rss><channel><item><title>A &b; &f;</title><pubDate>2025-03-01</pubDate></item></channel></rss>`,
  );
  expect(page?.articles[0]?.title).toBe('A &b; &f;');
});

test('what is cut off anywhere is refused, and so is what is nested 10,000 deep', () => {
  for (let at = 250; at < rss.length - 10; at += 37) {
    expect(() => readSyndication(rss.slice(0, at))).toThrow(MarkupError);
  }
  expect(() => items('<item>'.repeat(10_000))).toThrow(MarkupError);
  const page = items(
    `<item><title>A</title><pubDate>2025-03-01</pubDate><description>Ein Satz.${'&lt;b&gt;'.repeat(1e5)}${'&lt;/i&gt;'.repeat(1e5)}</description></item>`,
  );
  expect(page?.articles[0]?.summary).toBe('Ein Satz.');
});

test('other XML is no feed', () => {
  expect(readSyndication('<opml><body/></opml>')).toBeNull();
  expect(readSyndication('')).toBeNull();
});

test('any text gives an answer, or is refused as cut off, without a crash', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      ...['<item>', '</item>', '<title>', '</title>', '<![CDATA[', ']]>', '&amp;', '&#0;', '<!--'],
      ...['<pubDate>2025-03-01</pubDate>', '<link>', '__proto__', '<entry constructor="1">'],
    ),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      try {
        for (const article of items(text)?.articles ?? []) expect(article.title).not.toBe('');
      } catch (error) {
        expect(error).toEqual(new MarkupError('cut-off'));
      }
    }),
  );
});
