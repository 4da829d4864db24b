import { type Rows, rowsOf } from '../rows';
import { isDecided } from './decisions';
import { dropRepeats, type Fresh } from './dropRepeats';
import type { EditedStory } from './jsonFeed';
import { NO_ROW, pairUp } from './pairStories';
import type { StoryRows } from './storyRows';
import { TextTable } from './textTable';

/** The stories after an import, and what became of those that came in. */
export type Merged = {
  /** In no order: first those that were there before, in their rows, then those added. */
  stories: StoryRows;
  /** Ids of stories that were not there before. */
  added: Rows<string>;
  /** Ids of stories that changed. */
  updated: Rows<string>;
  /** How many were there already, just so. */
  unchanged: number;
  /** The row of a story that came in, by its own id, among those after; undefined where it has
   *  another one now, or is not there. */
  rowOf(id: string): number | undefined;
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
 *
 *  Both are read row by row, several times; what is kept of each story is a few numbers.
 *  @param limit leaves out the text that may not be kept; stories are known by what it leaves out, too */
export function mergeStories(
  existing: StoryRows,
  incoming: StoryRows,
  limit: (story: EditedStory) => EditedStory = (story) => story,
): Merged {
  const fresh = dropRepeats(incoming);
  const knownOf = pairUp(existing, fresh);
  const freshOf = new Int32Array(existing.length).fill(NO_ROW);
  const added: number[] = [];
  const updated: number[] = [];
  const next = (slot: number) => {
    const known = knownOf[slot] ?? NO_ROW;
    const story = fresh.read(slot);
    return limit(known === NO_ROW ? story : update(existing.read(known), story));
  };
  for (let slot = 0; slot < fresh.length; slot++) {
    const known = knownOf[slot] ?? NO_ROW;
    if (known === NO_ROW) added.push(slot);
    else {
      freshOf[known] = slot;
      if (!isSame(existing.read(known), next(slot))) updated.push(slot);
    }
  }
  const idsOf = (slots: readonly number[]) =>
    rowsOf(slots.length, function* () {
      for (const slot of slots) yield next(slot).id;
    });
  return {
    stories: {
      length: existing.length + added.length,
      read(row) {
        const slot =
          row < existing.length ? (freshOf[row] ?? NO_ROW) : added[row - existing.length];
        return slot === NO_ROW || slot === undefined ? existing.read(row) : next(slot);
      },
    },
    added: idsOf(added),
    updated: idsOf(updated),
    unchanged: fresh.length - added.length - updated.length,
    rowOf: rowFinder(existing, fresh, knownOf, added),
  };
}

function rowFinder(
  existing: StoryRows,
  fresh: Fresh,
  knownOf: Int32Array,
  added: readonly number[],
): Merged['rowOf'] {
  const rowOfAdded = new Int32Array(fresh.length).fill(NO_ROW);
  added.forEach((slot, index) => {
    rowOfAdded[slot] = existing.length + index;
  });
  let known: TextTable | undefined;
  return (id) => {
    const slot = fresh.slotOf(id);
    if (slot === undefined) {
      known ??= tableOfIds(existing);
      return known.get(id);
    }
    const paired = knownOf[slot] ?? NO_ROW;
    if (paired === NO_ROW) return rowOfAdded[slot];
    return existing.read(paired).id === id ? paired : undefined;
  };
}

function tableOfIds(stories: StoryRows): TextTable {
  const table = new TextTable((row) => stories.read(row).id);
  for (let row = 0; row < stories.length; row++) table.set(stories.read(row).id, row);
  return table;
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

const isSame = (a: EditedStory, b: EditedStory): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const sorted = (story: EditedStory): [string, unknown][] =>
  Object.entries(story).sort(([a], [b]) => (a < b ? -1 : 1));
