import type { Answer } from '../../core/feeds/newsFeed';
import type { Candidate, OpenStory } from '../../core/feeds/openStory';

/** A name that may mean several places, with the stories that have it: one answer holds for all. */
export type OpenName = {
  words: string;
  stories: readonly OpenStory[];
  candidates: readonly Candidate[];
};

/** The names to be settled, in the order of the stories. */
export function openNames(open: readonly OpenStory[]): OpenName[] {
  const byWords = new Map<string, OpenStory[]>();
  for (const story of open) byWords.set(story.words, [...(byWords.get(story.words) ?? []), story]);
  return [...byWords].map(([words, stories]) => {
    const candidates = stories.flatMap((story) => story.candidates);
    const byKey = new Map(candidates.map((it) => [it.key, it]));
    return { words, stories, candidates: [...byKey.values()] };
  });
}

/** "Belongs nowhere in particular", of the same day as the other answers. */
export const nowhere = ({ words, candidates }: OpenName): Answer | null =>
  candidates[0] ? { words, places: [], date: candidates[0].decision.date } : null;

/** With one answer more; an earlier one for the same name goes. */
export const withAnswer = (answers: readonly Answer[], answer: Answer): Answer[] => [
  ...answers.filter(({ words }) => words !== answer.words),
  answer,
];
