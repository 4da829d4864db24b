import type { UnitCounts } from '../core/counting/counting';
import { canonicalKey, type Key } from '../core/key';
import type { UnitShapes } from '../core/unitShapes';
import type { Measure } from '../core/view';
import { classesOf, type Tint, type TintClass, tintOf } from './tintClasses';

/** Below this many stories a rate says more about chance than about the place. */
export const TOO_FEW = 5;

export type TintScale = {
  measure: Measure;
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

function ratesOf(counts: UnitCounts, shapes: UnitShapes): number[] {
  return shapes.features.flatMap(({ properties: { key, population } }) => {
    const inside = counts.units.get(canonicalKey(key))?.inside ?? 0;
    return population && inside >= TOO_FEW ? [rateOf(inside, population)] : [];
  });
}

/** The classes depend on all stories in time, so that they stay while dates are brushed. */
export function tintScaleOf(measure: Measure, counts: UnitCounts, shapes: UnitShapes): TintScale {
  if (measure === 'rate') {
    const rates = ratesOf(counts, shapes);
    const unit = unitFor(rates);
    return { measure, unit, classes: classesOf(rates.map((rate) => Math.ceil(rate * unit))) };
  }
  const values = shapes.features.map(
    ({ properties }) => counts.units.get(canonicalKey(properties.key))?.inside ?? 0,
  );
  return { measure, unit: 1, classes: classesOf(values) };
}

/** @param population null: no official figure */
export function fillOf(inside: number, population: number | null, scale: TintScale): Fill {
  if (scale.measure === 'count' || inside === 0) return tintOf(inside, scale.classes);
  if (!population) return 'noData';
  if (inside < TOO_FEW) return 'few';
  return tintOf(Math.ceil(rateOf(inside, population) * scale.unit), scale.classes);
}

/** The polygon of a unit: Hamburg's is '02', its key 02000000. */
export type ShapeKey = Key;
