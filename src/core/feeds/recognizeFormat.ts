import { beginningOf } from './beginningOf';
import { findColumns, headerOf } from './csvColumns';
import { linesIn } from './linesIn';

/** What an import can be, by the names `--format` knows them. */
export const FORMATS = [
  'text-page',
  'html',
  'rss',
  'atom',
  'json-feed',
  'wordpress',
  'csv',
] as const;
export type Format = (typeof FORMATS)[number];

const DATED_LINE = /^\s*\[\s?\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\s*\]/;
/** What may stand before the first element of XML or HTML. */
const PROLOG = /^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>)/i;
const ELEMENT = /^<([a-z][\w:.-]*)/i;

/** Recognises a source by its content: JSON and markup by how they begin, a table by its header,
 *  a saved text page by a line that begins with "[dd.mm.yyyy]". Undefined for anything else.
 *  @param texts the source in parts, cut anywhere; they are gone through twice */
export function recognizeFormat(texts: Iterable<string>): Format | undefined {
  const start = beginningOf(texts);
  const beginning = start.replace(/^[\s\uFEFF]+/, '');
  if (beginning.startsWith('{')) return recognizeJson(beginning);
  if (/^\[\s*[{\]]/.test(beginning)) return 'wordpress';
  if (beginning.startsWith('<')) return recognizeMarkup(beginning);
  if (findColumns(headerOf(start))) return 'csv';
  for (const line of linesIn(texts)) if (DATED_LINE.test(line)) return 'text-page';
  return undefined;
}

/** A single post of WordPress has its texts as `{"rendered": …}`. */
const recognizeJson = (beginning: string): Format =>
  /"title"\s*:\s*\{[^{}]{0,200}"rendered"\s*:/.test(beginning) ? 'wordpress' : 'json-feed';

function recognizeMarkup(beginning: string): Format | undefined {
  let rest = beginning;
  for (let prolog = PROLOG.exec(rest); prolog; prolog = PROLOG.exec(rest)) {
    rest = rest.slice(prolog[0].length);
  }
  const root = ELEMENT.exec(rest)?.[1]?.toLowerCase();
  if (root === 'rss') return 'rss';
  if (root === 'feed') return 'atom';
  return beginning.startsWith('<?xml') && root !== 'html' ? undefined : 'html';
}
