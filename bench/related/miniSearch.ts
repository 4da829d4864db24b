import MiniSearch from 'minisearch';
import { foldGerman } from '../../src/core/foldGerman.ts';
import { isInside } from '../../src/core/key.ts';
import type { Story } from '../../src/core/story.ts';
import type { Shown } from './scoreShown.ts';

/** The baseline: MiniSearch (BM25+) over headlines and teasers, folded as in the page's search. */
export function buildMiniSearch(stories: readonly Story[]): MiniSearch {
  const index = new MiniSearch({ fields: ['title', 'summary'], processTerm: foldGerman });
  index.addAll(stories.map(({ id, title, summary }) => ({ id, title, summary })));
  return index;
}

/** Asks with headline and teaser, and leaves out what is not from another place. A score is the
 *  share of what the story scores for itself, so that one threshold fits all. */
export function createMiniSearchAsk(stories: readonly Story[]): (id: string) => readonly Shown[] {
  const index = buildMiniSearch(stories);
  const byId = new Map(stories.map((story) => [story.id, story]));
  return (id) => {
    const story = byId.get(id);
    if (!story) return [];
    const found = index.search(`${story.title} ${story.summary}`);
    const whole = found.find((it) => it.id === id)?.score ?? 1;
    return found
      .filter((it) => it.id !== id && isElsewhere(byId.get(it.id), story))
      .map((it) => ({ id: it.id as string, score: it.score / whole }));
  };
}

const isElsewhere = (other: Story | undefined, story: Story): boolean =>
  other !== undefined &&
  other.places.length > 0 &&
  !other.places.some((place) => story.places.some((unit) => isInside(place, unit)));
