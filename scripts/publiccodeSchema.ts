import * as v from 'valibot';

/** `publiccode.yml` by the field reference of the standard (https://yml.publiccode.tools, read for versions
 *  0.4 and 0.5): what is mandatory in either, what values are allowed, and no other keys than it has.
 *  Vocabularies have the words that fit here; the standard's lists are longer. */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const url = v.pipe(v.string(), v.url(), v.regex(/^https?:/));
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.minLength(1));
const day = v.pipe(v.string(), v.isoDate());

/** Relative to the repository, or absolute. */
const fileOf = (endings: RegExp) => v.pipe(text, v.regex(endings));

/** BCP 47 with a primary language: "de", "sl-IT-nedis". */
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

const CATEGORIES = [
  'content-management',
  'data-analytics',
  'data-collection',
  'data-visualization',
  'digital-citizenship',
  'geographic-information-systems',
  'knowledge-management',
] as const;

const SCOPES = [
  'infrastructures',
  'local-authorities',
  'research',
  'science-and-technology',
  'society',
] as const;

const STATUSES = ['concept', 'development', 'beta', 'stable', 'obsolete'] as const;

const TYPES = [
  ...(['mobile', 'iot', 'desktop', 'web', 'backend', 'other'] as const).map(
    (it) => `standalone/${it}` as const,
  ),
  ...(['addon', 'library', 'configurationFiles'] as const),
];

const description = v.strictObject({
  localisedName: v.optional(text),
  shortDescription: v.pipe(text, v.maxLength(150), v.regex(/^[^\n]+$/)),
  // Older versions ask for 500 signs, newer ones for 150.
  longDescription: v.optional(v.pipe(text, v.minLength(500), v.maxLength(10_000))),
  documentation: v.optional(url),
  features: v.optional(v.array(text)),
  screenshots: v.optional(v.array(fileOf(/\.(png|jpe?g)$/i))),
});

/** A person, not an office. */
const contact = v.strictObject({
  name: text,
  email: v.optional(v.pipe(v.string(), v.email())),
  phone: v.optional(text),
  affiliation: v.optional(text),
});

const contractor = v.strictObject({
  name: text,
  until: day,
  email: v.optional(v.pipe(v.string(), v.email())),
  website: v.optional(url),
});

const maintenance = v.variant('type', [
  v.strictObject({ type: v.picklist(['internal', 'community']), contacts: list(contact) }),
  v.strictObject({
    type: v.literal('contract'),
    contractors: list(contractor),
    contacts: v.optional(v.array(contact)),
  }),
  v.strictObject({ type: v.literal('none'), contacts: v.optional(v.array(contact)) }),
]);

const isWhole = (all: Record<string, v.InferOutput<typeof description>>): boolean =>
  Object.values(all).some(({ longDescription, features }) => longDescription && features?.length);

export const publiccodeSchema = v.pipe(
  v.strictObject({
    publiccodeYmlVersion: v.pipe(v.string(), v.regex(/^0\.[45](\.\d+)?$/)),
    name: text,
    url,
    landingURL: v.optional(url),
    softwareVersion: v.optional(text),
    releaseDate: v.optional(day),
    logo: v.optional(fileOf(/\.(svgz?|png)$/i)),
    platforms: list(text),
    categories: list(v.picklist(CATEGORIES)),
    developmentStatus: v.picklist(STATUSES),
    softwareType: v.picklist(TYPES),
    organisation: v.optional(v.strictObject({ uri: text, name: v.optional(text) })),
    intendedAudience: v.optional(
      v.strictObject({ scope: v.optional(v.array(v.picklist(SCOPES))) }),
    ),
    description: v.pipe(
      v.record(language, description),
      v.check(isWhole, 'one language needs longDescription and features'),
    ),
    legal: v.strictObject({ license: text, mainCopyrightOwner: v.optional(text) }),
    maintenance,
    localisation: v.strictObject({
      localisationReady: v.boolean(),
      availableLanguages: list(language),
    }),
  }),
  v.check(
    ({ softwareVersion, releaseDate }) =>
      (softwareVersion === undefined) === (releaseDate === undefined),
    'a released version has a date, and a date a version',
  ),
);

type Publiccode = v.InferOutput<typeof publiccodeSchema>;

/** What nobody could fill in before the repository has a publisher, by its path. */
export function openIn({ url: address, maintenance: { type } }: Publiccode): string[] {
  return [
    ...(new URL(address).hostname.endsWith('.invalid')
      ? ['url: the address of the repository']
      : []),
    ...(type === 'none' ? ['maintenance: who looks after it, or "none" if that is meant'] : []),
  ];
}
