import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori';

/** WCAG 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/** In CIEDE2000, where 2 is just seen side by side. Topics stand apart in bars, chips and tags, always
 *  with their names, and in print and forced colours with patterns. */
export const LEAST_DISTANCE = 8.5;

type See = (color: Color) => Color;

/** Whole loss of one kind of cone, after Machado, Oliveira and Fernandes 2009. */
export const VISIONS: readonly (readonly [string, See])[] = [
  ['all cones', (color) => color],
  ['protanopia', filterDeficiencyProt(1)],
  ['deuteranopia', filterDeficiencyDeuter(1)],
  ['tritanopia', filterDeficiencyTrit(1)],
];

/** How far apart two colours are for such a reader. */
export function distance(see: See, one: string, other: string): number {
  const seen = (color: string) => see(parse(color) as Color);
  return differenceCiede2000()(seen(one), seen(other));
}
