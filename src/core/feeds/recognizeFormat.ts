/** What an import can be, by the names `--format` knows them. */
export const FORMATS = ['text-page', 'json-feed'] as const;
export type Format = (typeof FORMATS)[number];

const DATED_LINE = /^\s*\[\s*\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\s*\]/m;

/** Recognises a source by its content: JSON by its first sign, a saved text page by a line that
 *  begins with "[dd.mm.yyyy]". Undefined for anything else. */
export function recognizeFormat(text: string): Format | undefined {
  const first = /\S/.exec(text.replace(/^\uFEFF/, ''))?.[0];
  if (first === '{') return 'json-feed';
  return first !== '<' && DATED_LINE.test(text) ? 'text-page' : undefined;
}
