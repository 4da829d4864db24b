import { seededRandom } from '../../src/core/demo/random';
import type { Format } from '../../src/core/feeds/recognizeFormat';

export type DrawnFormat = Format | 'json-lines';

type Drawn = { number: number; title: string; day: string; text: string };
type Shape = { before: string; between: string; after: string; write(story: Drawn): string };

const PLACES = ['Beckum', 'Celle', 'Kreis Höxter', 'Thüringen', 'Neustadt', 'Vitako', 'Ulm'];
const WORDS =
  'Rathaus Anträge digital Glasfaser „Bürgerbüro“ Förderung und – im für Netz neu'.split(' ');

/** A made-up source with so many bytes, in pieces; the same for the same arguments.
 *  @param bytes about; the last story is whole
 *  @param textLength signs of text in each story */
export function* drawSource(
  format: DrawnFormat,
  bytes: number,
  textLength: number,
): Generator<string> {
  const { before, between, after, write } = SHAPES[format];
  const random = seededRandom(7);
  yield before;
  let written = before.length;
  for (let number = 0; written < bytes; number++) {
    const piece = (number === 0 ? '' : between) + write(drawStory(number, textLength, random));
    written += Buffer.byteLength(piece);
    yield piece;
  }
  yield after;
}

function drawStory(number: number, textLength: number, random: () => number): Drawn {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  let text = 'Es';
  while (text.length < textLength) text += ` ${pick(WORDS)}${random() < 0.1 ? '.' : ''}`;
  const day = new Date(Date.UTC(2018, 0, 1 + (number % 2500))).toISOString().slice(0, 10);
  return { number, title: `${pick(PLACES)}: Meldung ${number} ${pick(WORDS)}`, day, text };
}

const linkOf = ({ number }: Drawn): string => `https://example.org/meldungen/${number}`;
const german = (day: string): string => day.split('-').reverse().join('.');
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const SHAPES: Readonly<Record<DrawnFormat, Shape>> = {
  csv: {
    ...{ before: 'Titel;Datum;Link;Text\n', between: '\n', after: '\n' },
    write: (it) => [quoted(it.title), german(it.day), linkOf(it), quoted(it.text)].join(';'),
  },
  rss: {
    before: '<?xml version="1.0"?><rss version="2.0"><channel><title>Blatt</title>',
    ...{ between: '\n', after: '</channel></rss>' },
    write: (it) =>
      `<item><title>${it.title}</title><link>${linkOf(it)}</link><pubDate>${new Date(it.day).toUTCString()}</pubDate><description>${it.text}</description></item>`,
  },
  atom: {
    before: '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Blatt</title>',
    ...{ between: '\n', after: '</feed>' },
    write: (it) =>
      `<entry><id>${linkOf(it)}</id><title>${it.title}</title><link href="${linkOf(it)}"/><updated>${it.day}T10:00:00Z</updated><summary>${it.text}</summary></entry>`,
  },
  'json-feed': {
    before: '{"version":"https://jsonfeed.org/version/1.1","title":"Blatt","items":[',
    ...{ between: ',\n', after: ']}' },
    write: (it) =>
      JSON.stringify({
        ...{ id: linkOf(it), url: linkOf(it), title: it.title },
        ...{ date_published: it.day, content_text: it.text },
      }),
  },
  wordpress: {
    ...{ before: '[', between: ',\n', after: ']' },
    write: (it) =>
      JSON.stringify({
        ...{ id: it.number, date: `${it.day}T10:00:00`, link: linkOf(it) },
        ...{ title: { rendered: it.title }, excerpt: { rendered: `<p>${it.text}</p>` } },
      }),
  },
  html: {
    before: '<!DOCTYPE html><html><head><title>Blatt</title></head><body>',
    ...{ between: '\n', after: '</body></html>' },
    write: (it) =>
      `<article><h2><a href="${linkOf(it)}">${it.title}</a></h2><time datetime="${it.day}"></time><p>${it.text}</p></article>`,
  },
  'text-page': {
    ...{ before: '01.03.2025\n\n', between: '\n\n', after: '\n' },
    write: (it) => `${it.title}\n\n[${german(it.day)}] ${it.text} mehr...`,
  },
  'json-lines': {
    ...{ before: '', between: '\n', after: '\n' },
    write: (it) => JSON.stringify({ title: it.title, summary: it.text }),
  },
};
