import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { SourceError } from './sourceError';

/** Hostile JSON is nested without end; each level costs memory. */
const MAX_DEPTH = 1_000_000;

export type JsonParts = {
  /** Where the parts stand, such as `$.items.*`; a part is forgotten once it was taken. */
  paths: readonly string[];
  take(value: unknown, key: string | number | undefined, depth: number): void;
};

/** Reads JSON that comes in parts, cut anywhere, and gives what stands at the paths, in order.
 *  @throws SourceError where the text is no JSON or nested too deep */
export function readJsonParts(texts: Iterable<string>, { paths, take }: JsonParts): void {
  let depth = 0;
  const parser = new TokenParser({ paths: [...paths], keepStack: false });
  const tokenizer = new Tokenizer();
  tokenizer.onToken = (token) => {
    if (token.token === TokenType.LEFT_BRACE || token.token === TokenType.LEFT_BRACKET) depth++;
    if (token.token === TokenType.RIGHT_BRACE || token.token === TokenType.RIGHT_BRACKET) depth--;
    if (depth > MAX_DEPTH) throw new SourceError('json-too-deep');
    parser.write(token);
  };
  parser.onValue = ({ value, key, parent, stack }) => {
    take(value, key, stack.length);
    // A list that is given as a whole besides would keep its members otherwise.
    if (Array.isArray(parent)) parent.length = 0;
  };
  let isFirst = true;
  try {
    for (const text of texts) {
      tokenizer.write(isFirst ? text.replace(/^\uFEFF/, '') : text);
      isFirst = false;
    }
    if (!tokenizer.isEnded) tokenizer.end();
    if (!parser.isEnded) parser.end();
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new SourceError('no-json', reason.slice(0, 160).replace(/\.$/, ''));
  }
}
