import * as v from 'valibot';
import { filled } from '../config';

/** As browsers write it, by https only: no path, no slash at the end, no wildcard. */
const HTTPS_ORIGIN = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/;

/** Not `v.integer`, which would come with the first script, as all that is used of valibot does. */
const seconds = v.pipe(
  v.number('seconds'),
  v.minValue(0, 'seconds'),
  v.check((number) => Number.isInteger(number), 'seconds'),
);

/** What only a header can say, so that it reaches `publish` and the server's files and no page. */
export const headersSchema = v.strictObject({
  /** Who may frame the site, besides itself; left out: everyone. */
  frameAncestors: v.optional(v.array(v.pipe(filled, v.regex(HTTPS_ORIGIN, 'httpsOrigin')), 'list')),
  /** Browsers that were here once come by https only; left out: not said. */
  strictTransportSecurity: v.optional(
    v.strictObject({
      /** For so many seconds; left out: a year. 0 takes back what was said before. */
      maxAge: v.optional(seconds),
      /** All hosts below this one as well. */
      includeSubDomains: v.optional(v.boolean('boolean')),
    }),
  ),
});

export type HeaderOptions = v.InferOutput<typeof headersSchema>;
