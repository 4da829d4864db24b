import type { Board } from './useBoard';

/** Names of what the view is filtered by, dates aside. */
export const filterNames = (board: Board): string[] => [
  ...regionNames(board),
  ...topicAndTextNames(board),
];

export const regionNames = ({ view, naming, words }: Board): string[] => [
  ...naming.namesOf(view.region),
  ...(view.placeless ? [words.t('filters.placeless')] : []),
];

export const topicAndTextNames = ({ view, naming, words }: Board): string[] => [
  ...view.topics.map((id) => naming.topic(id).label),
  ...(view.q === '' ? [] : [words.t('share.search', { text: view.q })]),
];
