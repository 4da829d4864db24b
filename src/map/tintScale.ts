import type { UnitCounts } from '../core/counting/counting';
import { canonicalKey } from '../core/key';
import type { UnitShape } from '../core/unitShapes';
import type { Measure } from '../core/view';
import { classesOf, type Tint, type TintClass, tintOf } from './tintClasses';

/** Below this many stories a rate says more about chance than about the place. */
export const TOO_FEW = 5;

export type TintScale = {
  measure: Measure;
  /** What is tinted. */
  level: 'land' | 'kreis';
  /** Whole numbers; divided by `unit` they are what the legend shows. */
  classes: readonly TintClass[];
  unit: number;
};

/** What an area is filled with: a class, or the reason why it has none. */
export type Fill = Tint | 'few' | 'noData';

/** Stories per 100,000 inhabitants. */
const rateOf = (stories: number, population: number): number => (stories * 100_000) / population;

/** Rates are small: they are counted in tenths, hundredths or thousandths, whichever tells the
 *  greatest of them to two digits. */
function unitFor(rates: readonly number[]): number {
  const greatest = Math.max(...rates, 0);
  return greatest >= 10 ? 1 : greatest >= 1 ? 10 : greatest >= 0.1 ? 100 : 1000;
}

const insideOf = ({ properties }: UnitShape, { units }: UnitCounts): number =>
  units.get(canonicalKey(properties.key))?.inside ?? 0;

function ratesOf(counts: UnitCounts, shapes: readonly UnitShape[]): number[] {
  return shapes.flatMap((shape) => {
    const { population } = shape.properties;
    const inside = insideOf(shape, counts);
    return population && inside >= TOO_FEW ? [rateOf(inside, population)] : [];
  });
}

/** The classes depend on all stories in time, so that they stay while dates are brushed. */
export function tintScaleOf(
  measure: Measure,
  level: TintScale['level'],
  counts: UnitCounts,
  shapes: readonly UnitShape[],
): TintScale {
  if (measure === 'rate') {
    const rates = ratesOf(counts, shapes);
    const unit = unitFor(rates);
    const classes = classesOf(rates.map((rate) => Math.ceil(rate * unit)));
    return { measure, level, unit, classes };
  }
  const classes = classesOf(shapes.map((shape) => insideOf(shape, counts)));
  return { measure, level, unit: 1, classes };
}

/** @param population null: no official figure */
export function fillOf(inside: number, population: number | null, scale: TintScale): Fill {
  if (scale.measure === 'count' || inside === 0) return tintOf(inside, scale.classes);
  if (!population) return 'noData';
  if (inside < TOO_FEW) return 'few';
  return tintOf(Math.ceil(rateOf(inside, population) * scale.unit), scale.classes);
}

/** Stories per 100,000 inhabitants, or null where it is not to be told. */
export function tellableRate(
  inside: number,
  population: number | null,
  { measure }: TintScale,
): number | null {
  if (measure === 'count' || !population || inside < TOO_FEW) return null;
  return rateOf(inside, population);
}
