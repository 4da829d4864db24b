import type { Day } from '../day';
import type { Key } from '../key';
import { compareStories } from '../story';
import type { PlacedNews } from './placeNews';
import { type FeedSource, FOREIGN_TEXT } from './shownText';
import { feedPieces } from './writeJsonFeed';

/** An editor's answer, as `decisions.json` has it in its list `decisions`. */
export type Answer = { words: string; places: readonly Key[]; date: Day };

/** News as a feed of their own: byte for byte what `import --dry-run --json` prints of them, which a
 *  test holds for each format.
 *  @param siteTitle of the feed where the news have none */
export function newsFeedText(placed: PlacedNews, siteTitle: string): string {
  const { title, name, places, retrieved } = placed;
  const sources = sourcesOf(placed);
  const head = {
    title: title ?? siteTitle,
    source: name,
    places,
    retrieved,
    ...(sources.length > 0 && { sources }),
  };
  const items = [...placed.stories].sort(compareStories).map((story) => ({ story, other: {} }));
  return [...feedPieces(head, items)].join('');
}

/** All that is known of whose news they are. Nothing was said about their text, so of another's news
 *  the headline may be shown. */
function sourcesOf({ name, home, sources }: PlacedNews): FeedSource[] {
  const byName = new Map(sources.map((it) => [it.name, it]));
  if (name !== null) {
    const known = byName.get(name);
    byName.set(name, { name, home: known?.home ?? home, text: known?.text ?? FOREIGN_TEXT });
  }
  return [...byName.values()];
}

/** The text of a `decisions.json` with these answers. */
export const decisionsText = (decisions: readonly Answer[]): string =>
  `${JSON.stringify({ decisions }, null, 2)}\n`;
