import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { parseDay } from '../../src/core/day';
import type { Article } from '../../src/core/feeds/article';
import { isRejected } from '../../src/core/feeds/checkArticle';
import { type Rejected, readStory } from '../../src/core/feeds/jsonFeed';
import { parseSource, type RowTaker } from '../../src/core/feeds/parseSource';
import type { Format } from '../../src/core/feeds/recognizeFormat';
import { SourceError } from '../../src/core/feeds/sourceError';
import type { Story } from '../../src/core/story';
import { isHarmless } from '../hostile/shapes';
import { fuzz, givenOr, hold, holdSame, mutated } from './fuzz';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../fixtures', name), 'utf8');

const POSTS = JSON.stringify([
  {
    ...{ id: 11, date_gmt: '2025-06-30T22:30:00', date: '2025-07-01T00:30:00' },
    guid: { rendered: 'https://example.org/?p=11' },
    link: 'https://example.org/celle',
    title: { rendered: 'Celle: Bauantr&auml;ge <b>online</b>' },
    excerpt: { rendered: '<p>Neu. [&hellip;]</p>' },
    _embedded: { 'wp:term': [[{ taxonomy: 'category', name: 'OZG &amp; mehr' }]] },
  },
]);

const MARKUP = [
  ...['<', '>', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE x [', '<?xml', '?>', '&'],
  ...[
    '&amp;',
    '&#0;',
    '&#x110000;',
    '&#xD800;',
    '&lol;',
    '"',
    "'",
    '<item>',
    '</item>',
    '<script>',
  ],
  ...['<style>', '<textarea>', '<template>', '<svg>', '<article>', '<h2>', '<time>', 'href="//"'],
];
const WORDS = [
  ...['\r', '\n', '\0', '\t', '\uFEFF', '\u2028', '\u00a0', '\u202e', '\ud800', '🏛️', 'ß', 'ä'],
  ...['[03.03.2025]', '31.02.2025', 'mehr…', ': ', 'Kreis ', '2025-03-03', '9'.repeat(400)],
];
const JSON_WORDS = ['{', '}', '[', ']', ',', ':', '"', '\\u0000', '\\ud800', 'null', '1e999', '-'];
const TABLE = [';', ',', '"', '""', '\t', '|', '=1+1', 'Titel', 'Datum'];

type Subject = { format: Format; sample: string; words: readonly string[]; runs: number };

const SUBJECTS: readonly Subject[] = [
  { format: 'text-page', sample: fixture('textPage.txt'), words: WORDS, runs: 6000 },
  { format: 'rss', sample: fixture('news.rss'), words: [...MARKUP, ...WORDS], runs: 5000 },
  { format: 'atom', sample: fixture('news.atom'), words: [...MARKUP, ...WORDS], runs: 5000 },
  { format: 'html', sample: fixture('newsPage.html'), words: [...MARKUP, ...WORDS], runs: 4000 },
  { format: 'csv', sample: fixture('news.csv'), words: [...TABLE, ...WORDS], runs: 10_000 },
  { format: 'wordpress', sample: POSTS, words: [...JSON_WORDS, ...MARKUP, ...WORDS], runs: 6000 },
];

type Row = Article | Story | Rejected;

function rowsOf(texts: readonly string[], format: Format): Row[] | Error {
  const rows: Row[] = [];
  const taker: RowTaker = {
    article: (row) => rows.push(row),
    item: (item, index) => rows.push(readStory(item, index, () => false)),
    reject: (row) => rows.push(row),
    count: () => rows.length,
  };
  const input = { texts, address: 'https://example.org/news/' };
  const head = givenOr(() => parseSource(input, format, taker), [SourceError]);
  return head instanceof Error ? head : rows;
}

function checkRow(row: Row): void {
  if (isRejected(row)) {
    hold(row.path !== '' && row.got.length <= 80, 'what is left out has its path');
    return;
  }
  const { title, summary, url, day } = row;
  hold(title !== '' && title === title.trim(), 'a title is a text');
  hold(summary === summary.trim(), 'a teaser is a text');
  hold(parseDay(day) === day, 'a day exists');
  hold(url === null || isHarmless(url), `a link runs nothing: ${url}`);
}

/** Cut in thirds, as a file comes in parts. */
function inParts(text: string): string[] {
  const third = Math.ceil(text.length / 3) || 1;
  return [text.slice(0, third), text.slice(third, 2 * third), text.slice(2 * third)];
}

for (const { format, sample, words, runs } of SUBJECTS) {
  test(`${format}: ${runs} changed sources give rows or one clear error, however they are cut`, () => {
    fuzz(mutated([sample], words), runs, (text) => {
      const rows = rowsOf([text], format);
      const again = rowsOf(inParts(text), format);
      if (rows instanceof Error) {
        hold(again instanceof Error, 'what is refused whole is refused in parts');
        hold(!rows.message.includes('\n'), 'an error is one line');
        return;
      }
      holdSame(again, rows, 'in parts');
      rows.forEach(checkRow);
    });
  });
}
