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
    /** It ends before its first element does; it is nested too deep to be a page or a feed; what
     *  has to be read in one piece has too many elements or too much text. */
    readonly problem: 'cut-off' | 'too-deep' | 'too-many' | 'too-long',
  ) {
    super(problem);
  }
}

/** No page or feed is nested deeper; hostile markup would make the parser slow. */
export const MAX_DEPTH = 500;
const MAX_ELEMENTS = 1_000_000;
/** Signs in a piece, which is in memory as a whole. */
const MAX_TEXT = 32_000_000;
/** What is in these is for machines. JSON-LD is a script, so its text stays. */
const MUTE = new Set(['style', 'svg', 'template', 'noscript', 'math']);

type Attributes = MarkupElement['attributes'];
/** Whether an element is to be given whole; `path` is the names around it, the root first. */
type IsPiece = (path: readonly string[], name: string, attributes: Attributes) => boolean;

/** Reads markup that comes in parts, cut anywhere, and gives one piece after the other, so that only
 *  one is in memory. Nothing is expanded: entities that a document defines stay as they are written.
 *  @param whole pieces are kept, so the limits are for all of them together
 *  @returns the name of the first element and whether the markup closes it
 *  @throws MarkupError where it is nested too deep, or a piece is too large */
function* readPieces(
  texts: Iterable<string>,
  { xml, whole }: { xml: boolean; whole?: boolean },
  isPiece: IsPiece,
): Generator<MarkupElement, { root: string | null; closed: boolean }> {
  const path: string[] = [];
  const open: MarkupElement[] = [];
  const document = { root: null as string | null, closed: false };
  let pieces: MarkupElement[] = [];
  let elements = 0;
  let length = 0;
  const addLength = (text: string) => {
    length += text.length;
    if (length > MAX_TEXT) throw new MarkupError('too-long');
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        document.root ??= name;
        if (path.length >= MAX_DEPTH) throw new MarkupError('too-deep');
        const parent = open.at(-1);
        if (parent || isPiece(path, name, attributes)) {
          const element: MarkupElement = { name, attributes, children: [] };
          if (++elements > MAX_ELEMENTS) throw new MarkupError('too-many');
          for (const text of Object.values(attributes)) addLength(text);
          if (parent && !MUTE.has(name)) parent.children.push(element);
          open.push(element);
        }
        path.push(name);
      },
      ontext(part) {
        const children = open.at(-1)?.children;
        const last = children?.at(-1);
        if (children) addLength(part);
        // A text comes in parts, cut at entities and where the source is cut.
        if (children && typeof last === 'string') children[children.length - 1] = last + part;
        else children?.push(part);
      },
      onclosetag(name, isImplied) {
        path.pop();
        if (path.length === 0 && name === document.root && !isImplied) document.closed = true;
        const element = open.pop();
        if (!element || open.length > 0) return;
        pieces.push(element);
        if (whole) return;
        elements = 0;
        length = 0;
      },
    },
    { xmlMode: xml, decodeEntities: true },
  );
  for (const text of texts) {
    parser.write(text);
    yield* pieces;
    pieces = [];
  }
  parser.end();
  yield* pieces;
  return document;
}

/** The name of the first element of XML, null if there is none. */
export function rootOfXml(texts: Iterable<string>): string | null {
  const found: string[] = [];
  const parser = new Parser({ onopentag: (name) => found.push(name) }, { xmlMode: true });
  for (const text of texts) {
    parser.write(text);
    if (found.length > 0) break;
  }
  return found[0] ?? null;
}

/** Gives each element of XML that `isPiece` asks for, whole, in order.
 *  @throws MarkupError also where the XML ends before its first element does */
export function* readXml(texts: Iterable<string>, isPiece: IsPiece): Generator<MarkupElement> {
  const { root, closed } = yield* readPieces(texts, { xml: true }, isPiece);
  if (root !== null && !closed) throw new MarkupError('cut-off');
}

/** Gives each element of a page that `isPiece` asks for, whole, in order.
 *  @throws MarkupError where the page is nested too deep, or such an element is too large */
export const readHtmlPieces = (
  texts: Iterable<string>,
  isPiece: IsPiece,
): Generator<MarkupElement> =>
  readPieces(
    texts,
    { xml: false },
    (path, name, attributes) =>
      !path.some((it, depth) => depth > 0 && MUTE.has(it)) && isPiece(path, name, attributes),
  );

/** The elements a page has side by side at its top, mostly `html` alone.
 *  @throws MarkupError where it is nested too deep or too large */
export function readHtml(texts: Iterable<string>): MarkupElement {
  const children = [...readPieces(texts, { xml: false, whole: true }, () => true)];
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
