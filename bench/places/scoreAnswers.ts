import type { Row } from './labelProblems.ts';

/** What came of one row. `left` is a row rightly given no place. */
export type Outcome = 'right' | 'wrong' | 'missed' | 'left';

/** An answer to a headline, as `locate` gives it. */
export interface Answer {
  places: readonly string[];
  status: string;
}

export interface Miss {
  row: Row;
  answer: Answer;
  outcome: Outcome;
}

export interface Score extends Record<Outcome, number> {
  rows: number;
  /** right / (right + wrong): of the stories that were put somewhere, those put where they belong. */
  precision: number;
  /** right / (right + wrong + missed): of all but those rightly left. */
  recall: number;
}

/** A place too many or too few is wrong. An ambiguous answer counts as missed unless the label
 *  says ambiguous; so does none where the label says ambiguous. */
export function judge({ places, status }: Row['expected'], answer: Answer): Outcome {
  if (answer.status !== 'located') return answer.status === status ? 'left' : 'missed';
  const same = places.length === answer.places.length;
  return same && places.every((key) => answer.places.includes(key)) ? 'right' : 'wrong';
}

/** Scores a set; `misses` are the rows that are wrong or missed, in the order of the set. */
export function scoreAnswers(
  rows: readonly Row[],
  answerTo: (row: Row) => Answer,
): { score: Score; misses: Miss[] } {
  const counts = { right: 0, wrong: 0, missed: 0, left: 0 };
  const misses: Miss[] = [];
  for (const row of rows) {
    const answer = answerTo(row);
    const outcome = judge(row.expected, answer);
    counts[outcome]++;
    if (outcome === 'wrong' || outcome === 'missed') misses.push({ row, answer, outcome });
  }
  const { right, wrong, missed } = counts;
  const precision = share(right, right + wrong);
  const recall = share(right, right + wrong + missed);
  return { score: { rows: rows.length, ...counts, precision, recall }, misses };
}

/** To four places; 1 of nothing. */
const share = (part: number, all: number): number =>
  all === 0 ? 1 : Math.floor((part / all) * 10_000) / 10_000;
