import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export const DEFAULT_FEED = join(ROOT, 'public/data/stories.json');
export const DEFAULT_CONFIG = join(ROOT, 'public/config.json');

export const geoFile = (name: string): string => join(ROOT, 'geo', name);

/** Relative to where the command was typed: `npm run` changes to the project's folder first. */
export function toPath(text: string): string {
  const typedIn =
    process.env.npm_lifecycle_event === 'ortsmarke' ? process.env.INIT_CWD : undefined;
  return resolve(typedIn ?? process.cwd(), text);
}

/** A path as one would type it from here, for messages. */
export function toShortPath(path: string): string {
  const short = relative(toPath('.'), path);
  return short.startsWith('..') ? path : short;
}

/** The editor's decisions lie beside the feed and are not published. */
export const decisionsBeside = (feed: string): string => join(dirname(feed), 'decisions.json');
