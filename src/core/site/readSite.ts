import * as v from 'valibot';
import { type Config, TOPIC_COLORS, type TopicColor, toDecodeError } from '../config';
import { DecodeError } from '../decodeError';
import { canonicalKey, isInside, type Key } from '../key';
import { limitStories } from './limitStories';
import { parseStart } from './parseStart';
import type { OwnColor, SiteRules } from './siteRules';
import { faultsBetween, type SiteConfig, siteSchema } from './siteSchema';

/** Reads a `config.json` that may have what few sites set.
 *  @throws DecodeError for the first problem */
export function readSite(input: unknown): Config {
  const result = v.safeParse(siteSchema, input);
  if (!result.success) throw toDecodeError(result.issues[0]);
  const [fault] = faultsBetween(result.output);
  if (fault) throw new DecodeError(fault.path, fault.wanted, fault.got);
  const colors = new Map<TopicColor, OwnColor>();
  return {
    ...result.output,
    topics: withPaletteColors(result.output.topics, colors),
    site: rulesOf(result.output, colors),
  };
}

function rulesOf(
  { start, limit, groups, trial, headers }: SiteConfig,
  colors: SiteRules['colors'],
): SiteRules {
  const home = limit ? canonicalKey(limit.region as Key) : null;
  return {
    start: start === undefined ? null : parseStart(start),
    home,
    trial,
    headers,
    groups: groups.map(({ label, regions }) => ({
      label,
      keys: [...new Set(regions.map((it) => canonicalKey(it as Key)))],
    })),
    colors,
    narrow: (source) => (home && limit ? limitStories(source, home, limit.placeless) : source),
    outlines: (shapes) => ({
      ...shapes,
      features: shapes.features.filter(
        ({ properties: { key } }) => !home || isInside(canonicalKey(key), home),
      ),
    }),
  };
}

/** A colour of the site's own takes the place of one of the palette that no topic has, and with it
 *  that one's pattern on paper. Grey stays: it is that of "Sonstiges". */
function withPaletteColors(
  topics: SiteConfig['topics'],
  colors: Map<TopicColor, OwnColor>,
): Config['topics'] {
  const taken = new Set<unknown>(topics.map(({ color }) => color));
  const free = TOPIC_COLORS.filter((name) => name !== 'grey' && !taken.has(name));
  const known = new Map<string, TopicColor>();
  return topics.map(({ color, ...topic }) => {
    if (typeof color === 'string') return { ...topic, color };
    const text = JSON.stringify(color).toLowerCase();
    const name = known.get(text) ?? free.shift() ?? 'grey';
    known.set(text, name);
    colors.set(name, color);
    return { ...topic, color: name };
  });
}
