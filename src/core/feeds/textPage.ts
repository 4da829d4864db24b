import { describeValue, type Wanted } from '../decodeError';
import type { Article, ArticlePage } from './article';
import { readGermanDate } from './germanDate';
import type { Rejected } from './jsonFeed';
import { splitKicker } from './splitKicker';

/** A story's text with the line it starts in, and the line above it that may be its headline. */
type Teaser = { line: number; text: string; lead: boolean; headline: Line | null };
type Line = { line: number; text: string };

const DATED = /^\[([^\]]{1,40})\] ?/;
const MORE = / ?(?:\[ ?mehr ?\]|mehr ?(?:\.{2,}|…|»|›))$/iu;
/** A line such as "bericht" says what kind of text follows. */
const LABEL = /^\p{Ll}[\p{Ll}-]{2,20}$/u;
/** Captions and body text end as sentences do, headlines do not; "e.V." and "..." may. */
const SENTENCE = /\p{Ll}{3,}\.$/u;

/** Reads a page saved as text: its date in the first line; stories as a headline and below it
 *  "[dd.mm.yyyy] teaser mehr…". Captions, labels and section names between them are left aside.
 *  A first story that does not end in "mehr…" is the lead article: its teaser is its first
 *  paragraph, and its kicker is glued to its headline. The path of a row left out is its line, such
 *  as 'line 17', counted from 1. Any text gives an answer. */
export function readTextPage(text: string): ArticlePage {
  const lines = text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => line.replace(/\s+/g, ' ').trim());
  const first = lines.findIndex((line) => line !== '');
  const retrieved = readGermanDate(lines[first] ?? '') ?? null;
  const articles: Article[] = [];
  const rejected: Rejected[] = [];
  for (const teaser of findTeasers(lines, retrieved ? first + 1 : 0)) {
    const read = readTeaser(teaser);
    if ('wanted' in read) rejected.push(read);
    else articles.push(read);
  }
  return { title: null, home: null, retrieved, articles, rejected };
}

function findTeasers(lines: readonly string[], from: number): Teaser[] {
  const teasers: Teaser[] = [];
  let headline: Line | null = null;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const start = at;
    if (DATED.test(line) && /\d/.test(line.slice(0, 40))) {
      while (!MORE.test(lines[at] ?? '') && (lines[at + 1] ?? '') !== '') at++;
    } else if (!MORE.test(line)) {
      if (line !== '' && !LABEL.test(line)) headline = { line: at + 1, text: line };
      continue;
    }
    const text = lines.slice(start, at + 1).join(' ');
    const lead = teasers.length === 0 && !MORE.test(text);
    teasers.push({ line: start + 1, text, lead, headline });
    headline = null;
  }
  return teasers;
}

function readTeaser({ line, text, lead, headline }: Teaser): Article | Rejected {
  const [mark = '', date = ''] = DATED.exec(text) ?? [];
  const day = readGermanDate(date);
  const summary = text.slice(mark.length).replace(MORE, '');
  if (!day) return reject(line, 'date', date || text);
  if (!headline) return reject(line, 'filledText', 'no headline above the story');
  if (SENTENCE.test(headline.text)) return reject(headline.line, 'filledText', headline.text);
  if (summary === '') return reject(line, 'filledText', 'no text after the date');
  const { kicker, title } = lead
    ? splitKicker(headline.text)
    : { kicker: null, title: headline.text };
  return { id: null, url: null, title, kicker, summary, day, categories: [] };
}

const reject = (line: number, wanted: Wanted, got: string): Rejected => ({
  path: `line ${line}`,
  wanted,
  got: got.startsWith('no ') ? got : describeValue(got),
  id: null,
});
