import type { Words } from '../ui/words';
import type { TintClass } from './tintClasses';
import type { TintScale } from './tintScale';

/** What the legend says of classes and symbols. */
export const SYMBOLS = { total: 'map.total', dot: 'map.place', badge: 'map.area' } as const;

export const titleOf = ({ measure, level }: TintScale) =>
  measure === 'rate' ? 'map.legendRate' : level === 'land' ? 'map.legendLand' : 'map.legendKreis';

/** "3–5", or "3" */
export function rangeText({ t, number }: Words, { from, to }: TintClass, unit: number): string {
  const [least, most] = [number(from / unit), number(to / unit)];
  return least === most ? least : t('map.range', { from: least, to: most });
}
