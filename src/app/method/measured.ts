import results from '../../../bench/results/places.json';

/** How well datelines are read, as `npm run bench:places` recorded it last. Each set is a number of
 *  labelled headlines; shares are from 0 to 1. */
const MEASURED = results.at(-1);

/** The sets in the order in which they tell most. */
const SETS = ['heldout', 'work', 'mechanical'] as const;

export type MeasuredSet = (typeof SETS)[number];

export const measured = MEASURED && {
  date: MEASURED.date,
  commit: MEASURED.commit,
  sets: SETS.map((name) => ({ name, ...MEASURED.sets[name] })),
};
