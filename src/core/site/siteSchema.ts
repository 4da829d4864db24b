import * as v from 'valibot';
import { configSchema, filled, localized, TOPIC_COLORS, topicSchema } from '../config';
import { isInside, type Key, parseKey } from '../key';
import { headersSchema } from './headersSchema';
import { parseStart } from './parseStart';

const hex = v.pipe(v.string('hex'), v.regex(/^#[0-9a-f]{6}$/i, 'hex'));

/** A colour of the site's own, for the light and the dark appearance. */
const ownColor = v.strictObject({ light: hex, dark: hex }, 'color');

const key = v.pipe(
  v.string('key'),
  v.check((text) => parseKey(text) !== undefined, 'key'),
);

const land = v.pipe(v.string('land'), v.regex(/^(0[1-9]|1[0-6])$/, 'land'));

const group = v.strictObject({
  label: localized,
  regions: v.pipe(v.array(key, 'list'), v.minLength(2, 'regions')),
});

/** What few sites set: the page loads it only for those (`readSite.ts`). */
export const siteSchema = v.strictObject({
  ...configSchema.entries,
  topics: v.pipe(
    v.array(
      v.strictObject({
        ...topicSchema.entries,
        color: v.union([v.picklist(TOPIC_COLORS), ownColor], 'color'),
      }),
      'list',
    ),
    v.check((topics) => new Set(topics.map((it) => it.id)).size === topics.length, 'uniqueTopic'),
    v.check((topics) => {
      const colors = topics.map(({ color }) => JSON.stringify(color));
      const hasOwn = topics.some(({ color }) => typeof color !== 'string');
      return !hasOwn || new Set(colors).size < TOPIC_COLORS.length;
    }, 'fewColors'),
  ),
  /** What readers begin with, as the query of an address: "region=05&last=12m". */
  start: v.optional(
    v.pipe(
      filled,
      v.check((text) => parseStart(text) !== null, 'start'),
    ),
  ),
  /** Only stories of this Land. */
  limit: v.optional(
    v.strictObject({
      region: land,
      /** Stories without a place are shown as well. */
      placeless: v.optional(v.boolean('boolean'), true),
    }),
  ),
  /** Readers may look at a file of their own as if it were the site's. */
  trial: v.optional(v.boolean('boolean'), true),
  /** Regions that have a name together. */
  groups: v.optional(v.array(group, 'list'), []),
  /** Header fields that are for a site to decide (docs/hosting.md). */
  headers: v.optional(headersSchema, {}),
});

export type SiteConfig = v.InferOutput<typeof siteSchema>;

/** A path in a config and what is wanted there. */
export type SiteFault = {
  path: string;
  wanted: 'within' | 'knownTopic' | 'frameAncestor';
  got: string;
};

/** What no single key tells: whether start view and groups lie in what the site is limited to, whether
 *  the site has the topics it begins with, and whether pages that a frame obeys may frame it. */
export function faultsBetween(config: SiteConfig): SiteFault[] {
  const { start, limit, groups, topics, embedOrigins, headers } = config;
  const faults: SiteFault[] = [];
  const within = (path: string, given: readonly string[]) => {
    const outside = given.find(
      (it) => limit && !isInside(parseKey(it) as Key, limit.region as Key),
    );
    if (outside !== undefined) faults.push({ path, wanted: 'within', got: `"${outside}"` });
  };
  const view = start === undefined ? null : parseStart(start);
  if (view) {
    within('start', [...view.region, ...view.compare]);
    const unknown = view.topics.find((id) => !topics.some((topic) => topic.id === id));
    if (unknown) faults.push({ path: 'start', wanted: 'knownTopic', got: `"${unknown}"` });
  }
  groups.forEach(({ regions }, index) => within(`groups[${index}].regions`, regions));
  embedOrigins.forEach((origin, index) => {
    if (!headers.frameAncestors || headers.frameAncestors.includes(origin)) return;
    faults.push({ path: `embedOrigins[${index}]`, wanted: 'frameAncestor', got: `"${origin}"` });
  });
  return faults;
}
