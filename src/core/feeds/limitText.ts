import type { EditedFeed, EditedStory } from './jsonFeed';
import { SHOWN_TEXTS, type ShownText } from './shownText';

const stricter = (a: ShownText, b: ShownText): ShownText =>
  SHOWN_TEXTS.indexOf(a) < SHOWN_TEXTS.indexOf(b) ? a : b;

/** The story with no more of its source's text than may be shown. What an editor wrote stays in
 *  the feed whatever the source allows, since an import never overwrites it. In place of a headline
 *  that may not be shown stands where it comes from: "Beckum: Meldung von Beispielblatt". The
 *  place is known already, so it needs no text. */
export function limitText(story: EditedStory, text: ShownText, source: string | null): EditedStory {
  const hasOwn = (field: string) => story.edited.includes(field);
  const showsHeadline = text === 'full' || text === 'headline' || hasOwn('title');
  const showsTeaser = text === 'full' || hasOwn('content_text');
  const summary = showsTeaser ? story.summary : '';
  if (showsHeadline) return summary === story.summary ? story : { ...story, summary };
  const dateline = isPlaceName(story) ? story.dateline : null;
  const told = source === null ? 'Meldung ohne Überschrift' : `Meldung von ${source}`;
  const title = dateline === null ? told : `${dateline}: ${told}`;
  return { ...story, title, dateline, summary, evidence: withoutHeadline(story, title) };
}

/** A dateline that names no place ("Breitband") is a part of the headline like any other. */
const isPlaceName = ({ by, status, evidence, dateline }: EditedStory): boolean =>
  by === 'dateline' || status === 'ambiguous' || (by === 'editor' && evidence?.words === dateline);

const withoutHeadline = (
  { evidence, title }: EditedStory,
  told: string,
): EditedStory['evidence'] =>
  evidence && evidence.words === title ? { ...evidence, words: told } : evidence;

/** A feed as the page may show it: each story with no more text than both the site's config and
 *  the feed itself allow for its source, and with its source's name. */
export function limitFeed(feed: EditedFeed, text: ShownText): EditedFeed {
  const levels = new Map(feed.sources?.map((it) => [it.name, it.text]));
  const stories = feed.stories.map((story) => {
    const source = story.source ?? feed.source ?? (feed.title || null);
    const allowed = stricter(text, levels.get(source ?? '') ?? 'full');
    const limited = limitText(
      allowed === 'none' ? { ...story, edited: [] } : story,
      allowed,
      source,
    );
    return source === null ? limited : { ...limited, source };
  });
  return { ...feed, stories };
}
