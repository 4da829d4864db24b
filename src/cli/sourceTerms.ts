import type { EditedStory, FeedHead } from '../core/feeds/jsonFeed';
import { limitText } from '../core/feeds/limitText';
import type { Source } from '../core/feeds/readSource';
import { type FeedSource, FOREIGN_TEXT, type ShownText } from '../core/feeds/shownText';
import { CliError } from './cliError';

/** What an editor says of a source; null where it is left to the source itself. */
export type ToldSource = { name: string | null; home: string | null; text: ShownText | null };

/** Under which name a source's stories enter a feed, and how much of their text. */
export type SourceTerms = {
  /** Of the feed as a whole, once it has these stories. */
  feedName: string | null;
  /** All the feed knows of its sources afterwards. */
  sources: readonly FeedSource[];
  /** How much is shown of this source. */
  text: ShownText;
  /** Names the source in a story, where it is another than the feed's. */
  name(story: EditedStory): EditedStory;
  /** Leaves out what may not be shown of a story that comes in. */
  limit(story: EditedStory): EditedStory;
  /** The same for one that is there; of sources nothing was said about it leaves all. */
  limitKnown(story: EditedStory): EditedStory;
};

/** What is told now holds; else what the feed keeps from an earlier import; else headline and link.
 *  @param feed the one the stories enter, if it is there */
export function termsOf(
  told: ToldSource,
  source: Pick<Source, 'name' | 'home' | 'sources'>,
  feed: FeedHead | undefined,
): SourceTerms {
  const own = told.name ?? source.name;
  const feedName = feed ? feed.source : own;
  const name = own ?? feedName;
  if (name === null && (told.text !== null || told.home !== null)) {
    throw new CliError('--text and --home belong to a source: say its name with --source NAME.');
  }
  const byName = new Map([...source.sources, ...(feed?.sources ?? [])].map((it) => [it.name, it]));
  const known = name === null ? undefined : byName.get(name);
  const text = told.text ?? known?.text ?? FOREIGN_TEXT;
  const home = told.home ?? known?.home ?? source.home;
  if (name !== null && (own !== null || told.text !== null || told.home !== null)) {
    byName.set(name, { name, home, text });
  }
  const levelOf = (story: EditedStory) => byName.get(story.source ?? feedName ?? '')?.text;
  const limitTo = (level: ShownText, story: EditedStory) =>
    limitText(story, level, story.source ?? feedName);
  return {
    feedName,
    sources: [...byName.values()],
    text,
    name: (story) =>
      story.source !== undefined || name === null || name === feedName
        ? story
        : { ...story, source: name },
    limit: (story) => limitTo(levelOf(story) ?? text, story),
    limitKnown: (story) => limitTo(levelOf(story) ?? 'full', story),
  };
}
