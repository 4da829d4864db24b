import * as v from 'valibot';
import { address, type Config, configSchema, isForeign, localized } from './config';

/** No host is asked more often while the page is in sight, in minutes. */
export const MIN_REFRESH = 5;
const USUAL_REFRESH = 15;

/** What a site says of another host that its readers' browsers call. */
export const privacySchema = v.strictObject({
  text: localized,
  /** The host's own statement on privacy. */
  url: v.optional(address),
});

const { item: source } = configSchema.entries.sources.pipe[0];

/** A source with the rules that the page itself does not read. */
export const wholeSourceSchema = v.strictObject({
  ...source.entries,
  /** Minutes between two looks for new stories, at least 5; if left out 15. */
  refresh: v.optional(v.pipe(v.number('number'), v.minValue(MIN_REFRESH, 'minutes'))),
  privacy: v.optional(privacySchema),
});

/** Another host learns who reads: the reader is told, unless the site waives that. */
export const toldSourceSchema = v.pipe(
  wholeSourceSchema,
  v.forward(
    v.check((told) => !isForeign(told) || !!told.privacy || told.consent === false, 'privacy'),
    ['privacy'],
  ),
);

/** Milliseconds between two looks for new stories. */
export function refreshOf({ refresh }: Config['sources'][number]): number {
  const minutes = typeof refresh === 'number' ? refresh : USUAL_REFRESH;
  return Math.max(MIN_REFRESH, minutes) * 60_000;
}
