import { compareStories } from '../story';
import { isDecided } from './decisions';
import type { EditedStory } from './jsonFeed';

/** The stories after an import, in list order, and what became of those that came in. */
export type Merged = {
  stories: readonly EditedStory[];
  /** Ids of stories that were not there before. */
  added: readonly string[];
  /** Ids of stories that changed. */
  updated: readonly string[];
  /** How many were there already, just so. */
  unchanged: number;
};

/** Which of a story's fields stay when an editor has set the JSON field. */
const FIELDS: Readonly<Record<string, readonly (keyof EditedStory)[]>> = {
  title: ['title'],
  content_text: ['summary'],
  url: ['url'],
  date_published: ['day'],
  tags: ['topics'],
  dateline: ['dateline'],
  mentions: ['mentions'],
  places: ['places', 'mentions', 'status', 'by', 'evidence'],
};

/** Merges stories of a source into those of a feed. The same story (same id; else same day and
 *  headline; else same link) is updated under the id it has, not doubled. Fields named in `edited`
 *  stay, and so does the place an editor set by hand; what the source does not say (link, teaser) stays
 *  too. Two stories of the source are one only by id or by day and headline, since a source may
 *  link all its stories to one page. Merging twice gives what merging once gives.
 *  @param limit leaves out the text that may not be kept; stories are known by what it leaves out, too */
export function mergeStories(
  existing: readonly EditedStory[],
  incoming: readonly EditedStory[],
  limit: (story: EditedStory) => EditedStory = (story) => story,
): Merged {
  const stories = new Map(existing.map((story) => [story.id, story]));
  const fresh = dropRepeats(incoming);
  const pairs = pairUp(existing, fresh);
  const added: string[] = [];
  const updated: string[] = [];
  let unchanged = 0;
  for (const story of fresh) {
    const known = stories.get(story.id) ?? pairs.get(story);
    const next = limit(known ? update(known, story) : story);
    if (!known) added.push(next.id);
    else if (isSame(known, next)) unchanged++;
    else updated.push(next.id);
    stories.set(next.id, next);
  }
  return { stories: [...stories.values()].sort(compareStories), added, updated, unchanged };
}

/** Pairs stories with those that are there under another id: first all by day and headline, then
 *  those left by link; each is found once. Those whose own id comes in as well are not looked at. */
function pairUp(
  existing: readonly EditedStory[],
  fresh: readonly EditedStory[],
): ReadonlyMap<EditedStory, EditedStory> {
  const here = new Set(existing.map((story) => story.id));
  const ids = new Set(fresh.map((story) => story.id));
  const pairs = new Map<EditedStory, EditedStory>();
  const free = new Set(
    existing.filter((story) => !ids.has(story.id)).sort((a, b) => (a.id > b.id ? -1 : 1)),
  );
  // What an editor has set is not the source's, and tells nothing about it.
  const headline = (story: EditedStory): string | null =>
    story.edited.includes('title') || story.edited.includes('date_published')
      ? null
      : headlineKey(story);
  const link = (story: EditedStory) => (story.edited.includes('url') ? null : story.url);
  for (const keyOf of [headline, link]) {
    const byKey = groupBy(free, keyOf);
    for (const story of fresh) {
      if (here.has(story.id) || pairs.has(story)) continue;
      const key = keyOf({ ...story, edited: [] });
      const known = key === null ? undefined : byKey.get(key)?.pop();
      if (!known) continue;
      pairs.set(story, known);
      free.delete(known);
    }
  }
  return pairs;
}

function update(known: EditedStory, story: EditedStory): EditedStory {
  const kept: Partial<EditedStory> = {};
  const placedByHand = known.by === 'editor' && !isDecided(known);
  const edited = placedByHand ? [...known.edited, 'places'] : known.edited;
  for (const field of edited.flatMap((name) => FIELDS[name] ?? [])) {
    Object.assign(kept, { [field]: known[field] });
  }
  return {
    ...story,
    url: story.url ?? known.url,
    summary: story.summary || known.summary,
    ...kept,
    id: known.id,
    edited: known.edited,
    ...(edited.length > 0 && known.editedOn && { editedOn: known.editedOn }),
  };
}

/** The last of those with one id, or with one day and headline, under the first one's id. */
function dropRepeats(incoming: readonly EditedStory[]): EditedStory[] {
  const byId = new Map<string, EditedStory>();
  const idOf = new Map<string, string>();
  for (const story of incoming) {
    const headline = headlineKey(story);
    const id = byId.has(story.id) ? story.id : (idOf.get(headline) ?? story.id);
    byId.set(id, { ...story, id });
    idOf.set(headline, id);
  }
  return [...byId.values()];
}

const headlineKey = (story: EditedStory): string =>
  `${story.day} ${story.title.normalize('NFC').replace(/\s+/g, ' ').trim()}`;

function groupBy(
  stories: Iterable<EditedStory>,
  keyOf: (story: EditedStory) => string | null,
): Map<string, EditedStory[]> {
  const groups = new Map<string, EditedStory[]>();
  for (const story of stories) {
    const key = keyOf(story);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(story);
    else groups.set(key, [story]);
  }
  return groups;
}

const isSame = (a: EditedStory, b: EditedStory): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const sorted = (story: EditedStory): [string, unknown][] =>
  Object.entries(story).sort(([a], [b]) => (a < b ? -1 : 1));
