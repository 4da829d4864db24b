import * as v from 'valibot';
import { filled, toDecodeError } from '../config';
import type { DecodeError } from '../decodeError';

const term = v.strictObject({
  /** As it is shown. */
  term: filled,
  /** Other names and forms that endings alone do not give, such as plurals with an umlaut. */
  also: v.optional(v.array(filled, 'list'), []),
  /** What it means, in both languages of the page. */
  de: filled,
  en: filled,
});

export const glossarySchema = v.strictObject({
  $schema: v.optional(v.string('text')),
  terms: v.pipe(
    v.array(term, 'list'),
    v.check((terms) => new Set(terms.map((it) => it.term)).size === terms.length, 'uniqueId'),
  ),
});

export type Term = v.InferOutput<typeof term>;

/** Every problem of a glossary, with its path; an empty list if there is none. */
export const checkGlossary = (input: unknown): DecodeError[] =>
  (v.safeParse(glossarySchema, input).issues ?? []).map((issue) => toDecodeError(issue));

/** Reads `glossary.json`.
 *  @throws DecodeError for the first problem */
export function readGlossary(input: unknown): readonly Term[] {
  const result = v.safeParse(glossarySchema, input);
  if (result.success) return result.output.terms;
  throw toDecodeError(result.issues[0]);
}
