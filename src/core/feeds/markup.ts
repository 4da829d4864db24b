import { Parser } from 'htmlparser2';

/** An element of XML or HTML with what is in it, in order. Names in HTML are in lower case. */
export type MarkupElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (MarkupElement | string)[];
};

/** Markup that is refused whole. */
export class MarkupError extends Error {
  override readonly name = 'MarkupError';

  constructor(
    /** It ends before its first element does; it is nested too deep or has too many elements to
     *  be a page or a feed. */
    readonly problem: 'cut-off' | 'too-deep' | 'too-many',
  ) {
    super(problem);
  }
}

/** No page or feed is nested deeper; hostile markup would make the parser slow. */
export const MAX_DEPTH = 500;
const MAX_ELEMENTS = 1_000_000;
/** What is in these is for machines. JSON-LD is a script, so its text stays. */
const MUTE = new Set(['style', 'svg', 'template', 'noscript', 'math']);

type Reading = {
  xml: boolean;
  /** Whether an element is to be given whole; `path` is the names around it, the root first. */
  isPiece: (path: readonly string[], name: string) => boolean;
  take: (piece: MarkupElement, path: readonly string[]) => void;
};

/** Reads markup that comes in parts, cut anywhere, and gives one piece after the other, so that a feed need not be in memory twice.
 *  Nothing is expanded: entities that a document defines stay as they are written.
 *  @returns the name of the first element and whether the markup closes it
 *  @throws MarkupError where it is nested too deep or too large */
function readPieces(texts: Iterable<string>, { xml, isPiece, take }: Reading) {
  const path: string[] = [];
  const open: MarkupElement[] = [];
  const document = { root: null as string | null, closed: false };
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        document.root ??= name;
        if (path.length >= MAX_DEPTH) throw new MarkupError('too-deep');
        const parent = open.at(-1);
        if (parent || isPiece(path, name)) {
          const element: MarkupElement = { name, attributes, children: [] };
          if (++elements > MAX_ELEMENTS) throw new MarkupError('too-many');
          if (parent && !MUTE.has(name)) parent.children.push(element);
          open.push(element);
        }
        path.push(name);
      },
      ontext(part) {
        const children = open.at(-1)?.children;
        const last = children?.at(-1);
        // A text comes in parts, cut at entities and where the source is cut.
        if (children && typeof last === 'string') children[children.length - 1] = last + part;
        else children?.push(part);
      },
      onclosetag(name, isImplied) {
        path.pop();
        if (path.length === 0 && name === document.root && !isImplied) document.closed = true;
        const element = open.pop();
        if (!element || open.length > 0) return;
        if (xml) elements = 0;
        take(element, path);
      },
    },
    { xmlMode: xml, decodeEntities: true },
  );
  for (const text of texts) parser.write(text);
  parser.end();
  return document;
}

/** Gives each element of XML that `isPiece` asks for, whole, in order.
 *  @returns the name of the first element, null if there is none
 *  @throws MarkupError also where the XML ends before its first element does */
export function readXml(
  texts: Iterable<string>,
  isPiece: Reading['isPiece'],
  take: Reading['take'],
): string | null {
  const { root, closed } = readPieces(texts, { xml: true, isPiece, take });
  if (root !== null && !closed) throw new MarkupError('cut-off');
  return root;
}

/** The elements a page has side by side at its top, mostly `html` alone.
 *  @throws MarkupError where it is nested too deep or too large */
export function readHtml(texts: Iterable<string>): MarkupElement {
  const children: MarkupElement[] = [];
  readPieces(texts, { xml: false, isPiece: () => true, take: (piece) => children.push(piece) });
  return { name: '', attributes: {}, children };
}

export const isElement = (node: MarkupElement | string): node is MarkupElement =>
  typeof node !== 'string';

/** An attribute's text; empty where it is absent. */
export const attributeOf = ({ attributes }: MarkupElement, name: string): string =>
  Object.hasOwn(attributes, name) ? (attributes[name] ?? '') : '';

/** The elements directly in it that have this name. */
export const childrenNamed = (parent: MarkupElement, name: string): MarkupElement[] =>
  parent.children.filter(isElement).filter((child) => child.name === name);

/** An element and all inside it, in the order of the page: each before those inside it. */
export function elementsIn(root: MarkupElement): MarkupElement[] {
  const order: MarkupElement[] = [];
  const rest = [root];
  for (let element = rest.pop(); element; element = rest.pop()) {
    order.push(element);
    for (const child of element.children.toReversed()) if (isElement(child)) rest.push(child);
  }
  return order;
}
