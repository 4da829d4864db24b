import { findColumns, headerOf } from './csvColumns';

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

const DATED_LINE = /^[^\S\r\n]*\[\s?\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\s*\]/m;
/** What may stand before the first element of XML or HTML. */
const PROLOG = /^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>)/i;
const ELEMENT = /^<([a-z][\w:.-]*)/i;
const BEGINNING = 20_000;

/** Recognises a source by its content: JSON and markup by how they begin, a table by its header,
 *  a saved text page by a line that begins with "[dd.mm.yyyy]". Undefined for anything else. */
export function recognizeFormat(text: string): Format | undefined {
  const beginning = text.slice(0, BEGINNING).replace(/^[\s\uFEFF]+/, '');
  if (beginning.startsWith('{')) return recognizeJson(beginning);
  if (/^\[\s*[{\]]/.test(beginning)) return 'wordpress';
  if (beginning.startsWith('<')) return recognizeMarkup(beginning);
  if (findColumns(headerOf(text))) return 'csv';
  return DATED_LINE.test(text) ? 'text-page' : undefined;
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
