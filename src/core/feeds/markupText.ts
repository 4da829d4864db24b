import { Parser } from 'htmlparser2';
import { childrenNamed, isElement, MAX_DEPTH, type MarkupElement } from './markup';

/** After these a reader sees a new line. */
const BLOCKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'br', 'dd', 'div', 'dl', 'dt'],
  ...['figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header'],
  ...['hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'td', 'th', 'tr', 'ul'],
]);
const MUTE = new Set(['script', 'style', 'svg', 'template', 'noscript', 'figure', 'figcaption']);

const BREAK = Symbol('line break');

/** The lines a reader sees of HTML; none is empty. Captions and what is for machines are left out,
 *  and so is what is nested too deep. Any text gives an answer. */
export function htmlToLines(html: string): string[] {
  let text = '';
  let depth = 0;
  let mute = 0;
  const parser = new Parser({
    onopentag(name) {
      // What is deeper only makes the parser slow; what was read so far stays.
      if (++depth > MAX_DEPTH) parser.pause();
      if (MUTE.has(name)) mute++;
      if (BLOCKS.has(name)) text += '\n';
    },
    ontext(part) {
      if (mute === 0 && depth <= MAX_DEPTH) text += part.replace(/\s+/g, ' ');
    },
    onclosetag(name) {
      depth--;
      if (MUTE.has(name)) mute--;
      if (BLOCKS.has(name)) text += '\n';
    },
  });
  parser.write(html);
  if (depth <= MAX_DEPTH) parser.end();
  return toLines(text);
}

export const htmlToText = (html: string): string => htmlToLines(html).join(' ');

/** As `htmlToLines`, of an element that is read already.
 *  @param isLeftOut elements whose text does not count */
export function linesOf(
  element: MarkupElement,
  isLeftOut: (element: MarkupElement) => boolean = () => false,
): string[] {
  const parts: string[] = [];
  const rest: (MarkupElement | string | typeof BREAK)[] = [element];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node === BREAK) parts.push('\n');
    else if (!isElement(node)) parts.push(node.replace(/\s+/g, ' '));
    else if (!MUTE.has(node.name) && !isLeftOut(node)) {
      const block = BLOCKS.has(node.name);
      if (block) rest.push(BREAK);
      for (const child of node.children.toReversed()) rest.push(child);
      if (block) rest.push(BREAK);
    }
  }
  return toLines(parts.join(''));
}

export const textOf = (element: MarkupElement): string => linesOf(element).join(' ');

/** The text of the first element of this name directly in it; empty if there is none. */
export function childText(parent: MarkupElement, name: string): string {
  const [child] = childrenNamed(parent, name);
  return child ? textOf(child) : '';
}

const toLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
