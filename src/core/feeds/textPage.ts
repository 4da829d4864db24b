import { describeValue } from '../decodeError';
import type { Wanted } from '../wanted';
import type { Article, ArticleRows } from './article';
import { readGermanDate } from './germanDate';
import type { Rejected } from './jsonFeed';
import { linesIn } from './linesIn';
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

/** What follows in one paragraph is no teaser any more. */
const LONGEST_TEASER = 20_000;

/** Reads a page saved as text: its date in the first line; stories as a headline and below it
 *  "[dd.mm.yyyy] teaser mehr…". Captions, labels and section names between them are left aside.
 *  A first story that does not end in "mehr…" is the lead article: its teaser is its first
 *  paragraph, and its kicker is glued to its headline. The path of a row left out is its line, such
 *  as 'line 17', counted from 1. Any text gives an answer. */
export function* readTextPage(texts: Iterable<string>): ArticleRows {
  const lines = new Lines(texts);
  while (lines.text === '') lines.next();
  const retrieved = readGermanDate(lines.text ?? '') ?? null;
  if (retrieved) lines.next();
  for (const teaser of findTeasers(lines)) yield readTeaser(teaser);
  return { title: null, home: null, retrieved };
}

/** A text's lines with single spaces, one at a time and with a look at the next. */
class Lines {
  readonly #lines: Iterator<string>;
  #ahead: string | undefined;
  /** Undefined after the last. */
  text: string | undefined;
  /** Counted from 1. */
  number = 0;

  constructor(texts: Iterable<string>) {
    this.#lines = linesIn(texts);
    this.#ahead = this.#read();
    this.next();
  }

  get ahead(): string {
    return this.#ahead ?? '';
  }

  next(): void {
    this.text = this.#ahead;
    this.number++;
    this.#ahead = this.#read();
  }

  #read(): string | undefined {
    const { value, done } = this.#lines.next();
    return done ? undefined : value.replace(/\s+/g, ' ').trim();
  }
}

function* findTeasers(lines: Lines): Generator<Teaser> {
  let isFirst = true;
  let headline: Line | null = null;
  for (; lines.text !== undefined; lines.next()) {
    const { number: line } = lines;
    let text = lines.text;
    if (DATED.test(text) && /\d/.test(text.slice(0, 40))) {
      while (!MORE.test(lines.text) && lines.ahead !== '') {
        lines.next();
        text = text.length < LONGEST_TEASER ? `${text} ${lines.text}` : text;
      }
    } else if (!MORE.test(text)) {
      if (text !== '' && !LABEL.test(text)) headline = { line, text };
      continue;
    }
    yield { line, text, lead: isFirst && !MORE.test(lines.text), headline };
    isFirst = false;
    headline = null;
  }
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
