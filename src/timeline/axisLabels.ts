import { type BinUnit, nextBin, type Slot, startOfBin } from '../core/bins';
import { type DayNumber, fromDayNumber } from '../core/day';
import type { SlotAxis } from '../core/slotAxis';
import type { Words } from '../ui/words';

/** A label under the time axis; `x` as in `SlotAxis`. */
export type AxisLabel = { x: number; text: string; anchor: 'start' | 'middle' };

/** One way to label time: a label for every so many units. */
type Scheme = { unit: BinUnit; every: number };

const SCHEMES: readonly Scheme[] = [
  { unit: 'day', every: 1 },
  { unit: 'week', every: 1 },
  { unit: 'month', every: 1 },
  { unit: 'quarter', every: 1 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((every) => ({ unit: 'year', every }) as const),
];

/** The finest scheme that makes sense for bins of a unit: months under weeks, years under quarters. */
const FINEST: Record<BinUnit, number> = { day: 0, week: 2, month: 2, quarter: 4, year: 4 };

/** Wide enough for a character of the axis in any of the page's typefaces. */
const CHARACTER_PX = 6.9;
const GAP_PX = 10;
/** Room right of the plot that a label may use. */
const MARGIN_PX = 14;

type Tick = { day: DayNumber; isYear: boolean; opensStretch: boolean };
type Box = Tick & AxisLabel & { left: number; right: number };

const yearOf = (day: DayNumber): number => Number(fromDayNumber(day).slice(0, 4));

/** Stretches of bins between folds. */
function stretches(slots: readonly Slot[]): { from: DayNumber; to: DayNumber }[] {
  const found: { from: DayNumber; to: DayNumber }[] = [];
  let open = false;
  for (const { kind, from, to } of slots) {
    const current = found.at(-1);
    if (kind === 'bin' && open && current) current.to = to;
    if (kind === 'bin' && !open) found.push({ from, to });
    open = kind === 'bin';
  }
  return found;
}

/** Where labels of a scheme stand: at its units, and where a stretch begins. */
function ticksOf({ unit, every }: Scheme, slots: readonly Slot[]): Tick[] {
  return stretches(slots).flatMap(({ from, to }) => {
    const ticks: Tick[] = [];
    const first = startOfBin(unit, from);
    for (let day = first; day <= to; day = nextBin(unit, day)) {
      if (day < from || (unit === 'year' && yearOf(day) % every !== 0)) continue;
      ticks.push({ day, isYear: startOfBin('year', day) === day, opensStretch: day === from });
    }
    const opening = { day: from, isYear: false, opensStretch: true };
    return ticks[0]?.day === from ? ticks : [opening, ...ticks];
  });
}

/** The year is said where it begins or changes. */
function textOf(words: Words, unit: BinUnit, day: DayNumber, before: Tick | undefined): string {
  const date = fromDayNumber(day);
  const isNewYear = before === undefined || yearOf(before.day) !== yearOf(day);
  if (unit === 'year') return words.day(date, 'year');
  if (unit === 'day' || unit === 'week') return words.day(date, isNewYear ? 'medium' : 'short');
  const month = words.day(date, 'shortMonth');
  // A month that stands alone would be "Feb" and "Mär".
  return isNewYear ? month : month.replace(/\s*\d+$/, '');
}

const textWidth = (text: string): number => text.length * CHARACTER_PX;

const meet = (a: Box, b: Box): boolean => a.right + GAP_PX > b.left && b.right + GAP_PX > a.left;

/** Labels that open a stretch give way to a new year, others give way to them. */
function withoutClashes(boxes: readonly Box[]): Box[] {
  const kept = boxes.filter(
    (box) => !box.opensStretch || !boxes.some((it) => it.isYear && it !== box && meet(it, box)),
  );
  return kept.filter(
    (box) => box.isYear || box.opensStretch || !kept.some((it) => it.opensStretch && meet(it, box)),
  );
}

/** Labels for the axis, as many as find room side by side.
 *  @param pixels width of the axis */
export function axisLabels(
  words: Words,
  unit: BinUnit,
  slots: readonly Slot[],
  axis: SlotAxis,
  pixels: number,
): AxisLabel[] {
  const scale = pixels / axis.width;
  for (const scheme of SCHEMES.slice(FINEST[unit])) {
    const ticks = ticksOf(scheme, slots);
    if (ticks.length > slots.length * 3) continue;
    const texts = ticks.map(({ day }, index) => textOf(words, scheme.unit, day, ticks[index - 1]));
    const labelsBins = scheme.unit === unit && scheme.every === 1;
    const areCentred = labelsBins && texts.every((text) => textWidth(text) + 4 <= scale);
    const boxes = ticks.map((tick, index): Box => {
      const text = texts[index] as string;
      const x = axis.xOf(tick.day) + (areCentred ? 0.5 : 0);
      const left = x * scale - (areCentred ? textWidth(text) / 2 : 0);
      const anchor = areCentred ? 'middle' : 'start';
      return { ...tick, x, text, anchor, left, right: left + textWidth(text) };
    });
    if (areCentred) return boxes;
    const kept = withoutClashes(boxes.filter(({ right }) => right <= pixels + MARGIN_PX));
    if (!kept.some((box, index) => index > 0 && meet(kept[index - 1] as Box, box))) return kept;
  }
  return [];
}
