import { isInside, type Key } from '../key';
import { compareStories, headlineOf, type Story, type TopicId } from '../story';
import { createPostings, scoreRows } from './postings';
import { sharedWords } from './sharedWords';
import { createTermVectors } from './termVectors';

/** A story from another place about the same matter, and why it is thought to be. */
export type RelatedStory = {
  id: string;
  /** One to three words that the stories share, as they stand in this one; the weightiest first. */
  terms: readonly string[];
  /** Topics of both, in this one's order. */
  topics: readonly TopicId[];
  /** How close the stories are: from 0 to `1 + TOPIC_BONUS`. */
  score: number;
};

export type RelatedIndex = {
  /** At most five, the closest first, each from another place; none for an unknown id.
   *  @param least the lowest score to be shown; lower only to measure. */
  relatedTo(id: string, least?: number): readonly RelatedStory[];
};

/** Below this nothing is shown: the lowest score that leaves nine in ten rows right on
 *  `bench/related/work.jsonl`. */
export const LEAST_SCORE = 0.09;

/** What a topic in common adds, as a share of the score. */
const TOPIC_BONUS = 0.2;

/** How many are shown. */
const MOST = 5;

/** From a place that is neither one of these nor inside one. */
const isElsewhere = (places: readonly Key[], own: readonly Key[]): boolean =>
  places.length > 0 && !places.some((place) => own.some((unit) => isInside(place, unit)));

/** Five places tell more than five stories of one. */
function onePerPlace<Found extends { other: Story }>(found: readonly Found[]): Found[] {
  const byPlace = new Map<string, Found>();
  for (const it of found) {
    const place = it.other.places.join();
    if (!byPlace.has(place)) byPlace.set(place, it);
  }
  return [...byPlace.values()];
}

/** Datelines that name the story's place, and so are no part of its matter. */
const placeDatelines = (stories: readonly Story[]): string[] =>
  stories.flatMap((story) =>
    story.dateline !== null && headlineOf(story) !== story.title ? [story.dateline] : [],
  );

/** Finds stories about the same matter elsewhere by the words and topics they share. The answers
 *  depend on the stories alone, not on their order.
 *  @param placeNames names of the stories' places: their words make no two stories related. */
export function createRelatedIndex(
  stories: Iterable<Story>,
  placeNames: Iterable<string>,
): RelatedIndex {
  const rows = [...stories].sort(compareStories);
  const rowById = new Map(rows.map(({ id }, row) => [id, row]));
  const { vectors, terms } = createTermVectors(rows, [...placeNames, ...placeDatelines(rows)]);
  const postings = createPostings(vectors, terms.count);

  function find(own: number, story: Story, least: number) {
    const scores = scoreRows(own, vectors, postings);
    const found: { row: number; other: Story; score: number; topics: TopicId[] }[] = [];
    rows.forEach((other, row) => {
      const score = scores[row] ?? 0;
      if (score === 0 || score * (1 + TOPIC_BONUS) < least) return;
      if (row === own || !isElsewhere(other.places, story.places)) return;
      const topics = other.topics.filter((topic) => story.topics.includes(topic));
      const whole = topics.length > 0 ? score * (1 + TOPIC_BONUS) : score;
      if (whole >= least) found.push({ row, other, score: whole, topics });
    });
    return found.sort((a, b) => b.score - a.score || a.row - b.row);
  }

  return {
    relatedTo(id, least = LEAST_SCORE) {
      const own = rowById.get(id);
      const story = own === undefined ? undefined : rows[own];
      if (own === undefined || !story) return [];
      return onePerPlace(find(own, story, least))
        .slice(0, MOST)
        .map(({ row, other, score, topics }) => ({
          id: other.id,
          terms: sharedWords(own, row, other, vectors, terms),
          topics,
          score,
        }));
    },
  };
}
