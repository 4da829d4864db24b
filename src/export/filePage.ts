import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { escapeMarkup } from '../core/escapeMarkup';
import { element } from '../ui/svgMarkup';
import type { Words } from '../ui/words';

type FilePage = {
  words: Words;
  title: string;
  /** What was taken along, in a sentence. */
  says: string;
  credits: readonly string[];
  style: string;
  script: string;
  /** JSON that the script reads. */
  data: unknown;
};

const base64 = (bytes: Uint8Array): string => {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
};

async function compressed(data: unknown): Promise<string> {
  const zipped = new Blob([JSON.stringify(data)])
    .stream()
    .pipeThrough(new CompressionStream('gzip'));
  return base64(new Uint8Array(await new Response(zipped).arrayBuffer()));
}

const hashOf = (text: string): string => `'sha256-${base64(sha256(utf8ToBytes(text)))}'`;

/** A whole page in one file that asks for nothing: its policy allows its own script and style, and
 *  no request. The data are compressed, and no text of theirs is markup. */
export async function filePage(page: FilePage): Promise<string> {
  const { words, title, says, credits, style, data } = page;
  // The text of a script ends at its end tag, wherever that stands, and may be hidden in a comment.
  const script = page.script.replace(/<(?=\/?script|!--)/gi, '\\x3c');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${words.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(says)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<header><h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(says)}</p></header>`,
    filterForm(words),
    panels(words),
    `<noscript><p>${escapeMarkup(words.t('export.noScript'))}</p></noscript>`,
    `<footer>${credits.map((line) => `<p>${escapeMarkup(line)}</p>`).join('')}</footer>`,
    `<script type="application/gzip" id="data">${await compressed(data)}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Where the script writes: map and timeline, beside them the list. */
const panels = (words: Words): string =>
  [
    '<main>',
    '<div>',
    element(
      'section',
      { 'aria-label': words.t('app.map') },
      '<div id="map"></div><div id="legend"></div>',
    ),
    element(
      'section',
      { 'aria-label': words.t('timeline.region') },
      '<h2 id="timeline-title"> </h2><div id="timeline"> </div>',
    ),
    '</div>',
    '<div>',
    '<p id="sentence" role="status"></p>',
    `<h2>${escapeMarkup(words.t('stories.list'))}</h2>`,
    element('ol', { id: 'list', 'aria-label': words.t('stories.list') }, ' '),
    '<button type="button" id="more" hidden></button>',
    '</div>',
    '</main>',
  ].join('\n');

function filterForm(words: Words): string {
  const field = (id: string, label: string, type: string) =>
    element(
      'label',
      {},
      `${escapeMarkup(label)}<${type === 'select' ? 'select' : `input type="${type}"`} id="${id}" autocomplete="off">${type === 'select' ? '</select>' : ''}`,
    );
  const fields = [
    field('search', words.t('filters.search'), 'search'),
    field('region', words.t('export.region'), 'select'),
    field('from', words.t('filters.from'), 'date'),
    field('to', words.t('filters.to'), 'date'),
    element('button', { type: 'reset' }, escapeMarkup(words.t('filters.reset'))),
    element('fieldset', { id: 'topics', 'aria-label': words.t('filters.topics') }, ' '),
  ];
  return element('form', { id: 'filters', 'aria-label': words.t('filters.form') }, fields.join(''));
}
