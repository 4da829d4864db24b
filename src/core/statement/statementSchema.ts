import * as v from 'valibot';
import { address, email, filled, localized, toDecodeError } from '../config';
import { parseDay } from '../day';
import { DecodeError } from '../decodeError';
import { faultsBetween, siteSchema } from '../site/siteSchema';
import { toldSourceSchema } from '../sourceRules';

const day = v.pipe(
  v.string('date'),
  v.check((text) => parseDay(text) !== undefined, 'date'),
);

/** Of the model in Implementing Decision (EU) 2018/1523: all, most, or not enough is accessible. */
const STATUSES = ['full', 'partial', 'none'] as const;

/** Why something is not accessible: it should be and is not yet; mending it would be out of
 *  proportion; or the law does not ask for it. */
const REASONS = ['notYet', 'burden', 'outside'] as const;

const barrier = v.strictObject({
  /** What is not accessible. */
  what: localized,
  reason: v.picklist(REASONS, 'known'),
  /** Where else it can be had. */
  instead: v.optional(localized),
  /** When it is to be mended. */
  until: v.optional(day),
});

/** What a statement on accessibility says (BGG § 12b, BITV 2.0 § 7). What is left out is named as
 *  missing on the page. */
export const statementSchema = v.strictObject({
  /** Who is responsible for the site. */
  body: v.optional(localized),
  /** When the statement was made, and last looked through. */
  made: v.optional(day),
  reviewed: v.optional(day),
  /** How it was found out: "Selbstbewertung", a test by others. */
  method: v.optional(localized),
  status: v.optional(v.picklist(STATUSES, 'known')),
  barriers: v.optional(v.array(barrier, 'list'), []),
  /** Where barriers are reported. */
  contact: v.optional(
    v.strictObject({
      mail: v.optional(email),
      phone: v.optional(filled),
      form: v.optional(address),
      post: v.optional(localized),
    }),
    {},
  ),
  /** Who settles disputes, such as the Schlichtungsstelle of BGG § 16 or that of a Land. */
  arbitration: v.optional(
    v.strictObject({
      name: localized,
      address: v.optional(localized),
      mail: v.optional(email),
      link: v.optional(address),
    }),
  ),
  /** Pages in Leichte Sprache and Deutsche Gebärdensprache. */
  easyLanguage: v.optional(address),
  signLanguage: v.optional(address),
});

export type Statement = v.InferOutput<typeof statementSchema>;

/** `config.json` with all that the page itself does not read. */
export const wholeConfigSchema = v.strictObject({
  ...siteSchema.entries,
  sources: v.pipe(v.array(toldSourceSchema, 'list'), v.nonEmpty('list')),
  accessibility: v.optional(statementSchema),
});

export type WholeConfig = v.InferOutput<typeof wholeConfigSchema>;

/** Every problem of a config, with its path; an empty list if there is none. */
export function checkConfig(input: unknown): DecodeError[] {
  const result = v.safeParse(wholeConfigSchema, input);
  if (!result.success) return result.issues.map((issue) => toDecodeError(issue));
  return faultsBetween(result.output).map((it) => new DecodeError(it.path, it.wanted, it.got));
}

/** Reads `config.json` whole.
 *  @throws DecodeError for the first problem */
export function readWholeConfig(input: unknown): WholeConfig {
  const result = v.safeParse(wholeConfigSchema, input);
  if (result.success) return result.output;
  throw toDecodeError(result.issues[0]);
}

/** What a statement has to say and does not: it is a draft until this is empty. */
export const missingIn = ({
  body,
  made,
  method,
  status,
  barriers,
  contact,
  arbitration,
}: Statement) =>
  [
    ...(body ? [] : ['body' as const]),
    ...(made ? [] : ['made' as const]),
    ...(method ? [] : ['method' as const]),
    ...(status ? [] : ['status' as const]),
    ...(status && status !== 'full' && barriers.length === 0 ? ['barriers' as const] : []),
    ...(contact.mail || contact.phone || contact.form ? [] : ['contact' as const]),
    ...(arbitration ? [] : ['arbitration' as const]),
  ] as const;
