import * as v from 'valibot';
import { DecodeError, describeValue } from './decodeError';
import type { EditedFeed, Rejected } from './feeds/jsonFeed';
import { FOREIGN_TEXT, SHOWN_TEXTS, type ShownText } from './feeds/shownText';
import type { SiteRules } from './site/siteRules';
import type { TopicId } from './story';
import type { Wanted } from './wanted';

export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Names of the topic palette; each is a colour in light and dark. */
export const TOPIC_COLORS = [
  'blue',
  'violet',
  'green',
  'amber',
  'magenta',
  'brown',
  'cyan',
  'grey',
] as const;
export type TopicColor = (typeof TOPIC_COLORS)[number];

export const filled = v.pipe(v.string('text'), v.trim(), v.nonEmpty('filledText'));

/** One text for both languages, or one for each. */
export const localized = v.union(
  [filled, v.record(v.picklist(LANGUAGES, 'language'), filled)],
  'text',
);

/** A path inside the site, or an https or mailto address; no other scheme, no other site's path.
 *  Browsers drop control signs before a scheme and take a backslash for a slash. */
const ADDRESS =
  /^(https:\/\/[^\s\p{Cc}]+|mailto:[^\s\p{Cc}]+|(?![a-z][a-z0-9+.-]*:|\/\/)[^\s\p{Cc}\\]+)$/iu;

export const address = v.pipe(filled, v.regex(ADDRESS, 'path'));

export const email = v.pipe(filled, v.regex(/^mailto:[^\s@?]+@[^\s@?]+$/i, 'email'));

/** Exactly as browsers write it: no path, no slash at the end. */
const ORIGIN = /^https?:\/\/[a-z0-9.-]+(:\d+)?$/;

const SOURCE_KINDS = ['feed', 'rss', 'wordpress', 'archive'] as const;

export const topicSchema = v.strictObject({
  id: v.pipe(v.string('topicId'), v.regex(/^[a-z][a-z0-9-]*$/, 'topicId')),
  label: localized,
  color: v.picklist(TOPIC_COLORS, 'color'),
  /** Words that name the topic in a headline or teaser; importers use them. */
  keywords: v.optional(v.array(filled, 'list'), []),
});

const source = v.strictObject({
  name: filled,
  /** What is at the address: a JSON Feed; RSS or Atom; a site of WordPress; or the manifest of an
   *  archive (docs/archives.md). */
  kind: v.optional(v.picklist(SOURCE_KINDS, 'sourceKind'), 'feed'),
  /** Relative to the site or at a named host. */
  url: address,
  /** The source's own page. */
  home: v.optional(address),
  /** How much of its text the page shows; if left out all of the site's own feeds, of others the
   *  headline. A feed may allow less for a source in it, never more. */
  text: v.optional(v.picklist(SHOWN_TEXTS, 'shownText')),
  color: v.optional(v.picklist(TOPIC_COLORS, 'color')),
  /** The rules of these two are those of `sourceRules.ts`, which comes with what needs them. */
  refresh: v.optional(v.unknown()),
  privacy: v.optional(v.unknown()),
  /** False: another host is called without asking the reader. */
  consent: v.optional(v.boolean('boolean')),
});

export const configSchema = v.strictObject({
  $schema: v.optional(v.string('text')),
  title: localized,
  subtitle: v.optional(localized),
  languages: v.optional(
    v.pipe(v.array(v.picklist(LANGUAGES, 'language'), 'list'), v.nonEmpty('list')),
    ['de', 'en'],
  ),
  sources: v.pipe(v.array(source, 'list'), v.nonEmpty('list')),
  topics: v.pipe(
    v.array(topicSchema, 'list'),
    v.check((topics) => new Set(topics.map((it) => it.id)).size === topics.length, 'uniqueTopic'),
  ),
  /** Pages of these origins may set the view of a frame and are told of it (docs/embedding.md). */
  embedOrigins: v.optional(v.array(v.pipe(filled, v.regex(ORIGIN, 'origin')), 'list'), []),
  /** Readers may take stories along as files and pictures (docs/exports.md). */
  exports: v.optional(v.boolean('boolean'), true),
  /** Terms that are explained where stories use them (README, "Run your own"). */
  glossary: v.optional(address),
  /** The statement on accessibility; its rules are those of `statementSchema`, for the page only
   *  asks whether there is one. */
  accessibility: v.optional(v.unknown()),
  links: v.optional(
    v.strictObject({
      imprint: v.optional(address),
      privacy: v.optional(address),
      accessibility: v.optional(address),
      /** Where readers write about a mistake. */
      report: v.optional(email),
    }),
    {},
  ),
});

type ReadConfig = v.InferOutput<typeof configSchema>;

export type Config = Omit<ReadConfig, 'sources'> & {
  sources: readonly (ReadConfig['sources'][number] & {
    /** Stories that are at hand: a reader's own file. Nothing is fetched. */
    given?: { feed: EditedFeed; rejected: readonly Rejected[] };
  })[];
  /** Of sites that set what few do (`site/readSite.ts`). */
  site?: SiteRules;
};
export type Topic = Config['topics'][number];
export type Localized = v.InferOutput<typeof localized>;

/** Reads a `config.json` that has nothing that only few sites set.
 *  @throws DecodeError for the first problem */
export function readConfig(input: unknown): Config {
  const result = v.safeParse(configSchema, input);
  if (result.success) return result.output;
  throw toDecodeError(result.issues[0]);
}

/** What a schema found wrong, with its path: its messages are names of `WANTED`. An object needs none,
 *  so that none is forgotten. */
export function toDecodeError(issue: v.BaseIssue<unknown>): DecodeError {
  const path = (issue.path ?? [])
    .map((step) => (typeof step.key === 'number' ? `[${step.key}]` : `.${String(step.key)}`))
    .join('')
    .replace(/^\./, '');
  const wanted: Wanted =
    issue.type !== 'strict_object'
      ? (issue.message as Wanted)
      : issue.expected === 'never'
        ? 'known'
        : issue.input === undefined
          ? 'filledText'
          : 'object';
  return new DecodeError(path, wanted, describeValue(issue.input));
}

/** Whether a source is named with a host. */
export const isForeign = ({ url }: { url: string }): boolean => /^https:/i.test(url);

/** A JSON Feed in the site's folder, which the document and the first view know. */
export const isOwnFeed = (source: { kind: string; url: string }): boolean =>
  source.kind === 'feed' && !isForeign(source);

/** How much of a source's text the page shows. */
export const shownTextOf = (source: Config['sources'][number]): ShownText =>
  source.text ?? (isForeign(source) ? FOREIGN_TEXT : 'full');

export function textIn(text: Localized, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? Object.values(text)[0] ?? '';
}

export const topicById = (config: Config, id: TopicId): Topic | undefined =>
  config.topics.find((topic) => topic.id === id);

/** The language the page speaks: the chosen one, if the site has it, else the site's first.
 *  Without a config German, or what was chosen. */
export function spokenLanguage(chosen: Language | null, config: Config | null): Language {
  if (!config) return chosen ?? 'de';
  const [first = 'de'] = config.languages;
  return chosen && config.languages.includes(chosen) ? chosen : first;
}
