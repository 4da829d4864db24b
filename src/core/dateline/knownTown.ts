/** The well-known town beats the village: it has at least this many inhabitants … */
export const KNOWN_POPULATION = 10_000;
/** … and this many times those of the next namesake. Weimar (65,000) has a namesake of 7,000,
 *  Friedberg in Hessen one as large as itself in Bayern. */
export const KNOWN_FACTOR = 4;
/** A smaller town is meant only if its namesakes are hamlets beside it. */
const HAMLET_FACTOR = 20;
/** Where the population is not known, it is a village as a rule. */
const UNKNOWN_POPULATION = 1000;

/** Whether a bare name means the most populous of several Gemeinden: the one place where that is
 *  said, for the reader and for the labels it is measured by.
 *  @param population of the most populous; 0 where not known
 *  @param next that of the next; 0 where not known */
export function isKnownTown(population: number, next: number): boolean {
  const factor = population >= KNOWN_POPULATION ? KNOWN_FACTOR : HAMLET_FACTOR;
  return population >= factor * (next || UNKNOWN_POPULATION);
}
