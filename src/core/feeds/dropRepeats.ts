import type { EditedStory } from './jsonFeed';
import type { StoryRows } from './storyRows';
import { TextTable } from './textTable';

/** Stories of a source, each once, in the order of their first rows. */
export type Fresh = StoryRows & { slotOf(id: string): number | undefined };

/** The last of those with one id, or with one day and headline, under the first one's id. */
export function dropRepeats(incoming: StoryRows): Fresh {
  const slotOfRow = new Int32Array(incoming.length);
  const firstRows = new Int32Array(incoming.length);
  const lastRows = new Int32Array(incoming.length);
  const byId = new TextTable((row) => incoming.read(row).id);
  const byHeadline = new TextTable((row) => headlineKey(incoming.read(row)));
  let length = 0;
  for (let row = 0; row < incoming.length; row++) {
    const story = incoming.read(row);
    const headline = headlineKey(story);
    const first = byId.get(story.id) ?? byHeadline.get(headline);
    const slot = first === undefined ? length++ : (slotOfRow[first] ?? 0);
    if (first === undefined) {
      firstRows[slot] = row;
      byId.set(story.id, row);
    }
    slotOfRow[row] = slot;
    lastRows[slot] = row;
    byHeadline.set(headline, row);
  }
  return {
    length,
    read(slot) {
      const first = firstRows[slot] ?? -1;
      const last = lastRows[slot] ?? -1;
      const { id } = incoming.read(first);
      const story = incoming.read(last);
      return story.id === id ? story : { ...story, id };
    },
    slotOf(id) {
      const row = byId.get(id);
      return row === undefined ? undefined : slotOfRow[row];
    },
  };
}

/** Two stories with the same are one. */
export const headlineKey = (story: EditedStory): string =>
  `${story.day} ${story.title.normalize('NFC').replace(/\s+/g, ' ').trim()}`;
