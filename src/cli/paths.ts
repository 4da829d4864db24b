import { dirname, join, relative, resolve } from 'node:path';
import { PRIVATE, SITE } from './ownFiles';

export const DEFAULT_FEED = join(SITE, 'data/stories.json');
export const DEFAULT_CONFIG = join(SITE, 'config.json');

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

/** The editor's decisions are not published. They lie beside the feed, of which a build leaves them
 *  out; those of a released site beside the command. */
export const decisionsBeside = (feed: string): string =>
  join(PRIVATE !== null && feed.startsWith(SITE) ? PRIVATE : dirname(feed), 'decisions.json');
