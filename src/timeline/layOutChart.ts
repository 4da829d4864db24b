import type { TimeSlots } from '../core/bins';
import { createSlotAxis, type SlotAxis } from '../core/slotAxis';
import type { Words } from '../ui/words';
import { type AxisLabel, axisLabels } from './axisLabels';
import { countTicks } from './countTicks';

/** Where things stand in the chart, in pixels from its top left corner. */
export type ChartLayout = {
  width: number;
  height: number;
  /** The area of the bars, below the room for the brush's grips. */
  plot: { left: number; top: number; width: number; height: number };
  axis: SlotAxis;
  /** Pixels per bin. */
  binWidth: number;
  barWidth: number;
  countTicks: readonly number[];
  /** Stories that the plot's height stands for. */
  topCount: number;
  labels: readonly AxisLabel[];
  /** There is room to write across a fold; else its text is turned. */
  hasWideFolds: boolean;
};

/** What the brush needs to know. */
export type BrushLayout = Pick<ChartLayout, 'plot' | 'axis'>;

export const LABEL_HEIGHT = 22;
/** Room above the bars for the grips, so that they cover none. */
export const GRIP_ROOM = 30;
const RIGHT_MARGIN = 14;
const FOLD = { wide: 128, narrow: 50 };
const WIDE_FROM = 560;
const WIDEST_BAR = 64;

/** Lays the chart out for a width and the highest count of a bin.
 *  @param labelRoom pixels right of the plot for names of lines */
export function layOutChart(
  words: Words,
  { unit, slots }: TimeSlots,
  width: number,
  height: number,
  mostStories: number,
  labelRoom = 0,
): ChartLayout {
  const ticks = countTicks(mostStories, height < 110 ? 2 : 4);
  const topCount = ticks.at(-1) as number;
  const left = Math.max(26, words.number(topCount).length * 7 + 12);
  const plot = {
    left,
    top: GRIP_ROOM,
    width: Math.max(1, width - left - Math.max(labelRoom, RIGHT_MARGIN)),
    height: height - GRIP_ROOM - LABEL_HEIGHT,
  };
  const hasWideFolds = width >= WIDE_FROM;
  const folds = slots.filter(({ kind }) => kind === 'fold').length;
  const bins = slots.length - folds;
  const fold = hasWideFolds ? FOLD.wide : FOLD.narrow;
  const binWidth = Math.max(1, plot.width - folds * fold) / bins;
  const axis = createSlotAxis(slots, fold / binWidth);
  return {
    width,
    height,
    plot,
    axis,
    binWidth,
    barWidth: Math.min(WIDEST_BAR, binWidth - Math.min(4, binWidth * 0.2)),
    countTicks: ticks,
    topCount,
    labels: axisLabels(words, unit, slots, axis, plot.width),
    hasWideFolds,
  };
}

/** Pixels from the plot's left end. */
export const pixelOf = ({ plot, axis }: BrushLayout, x: number): number =>
  (x / axis.width) * plot.width;

/** Middle of a slot, in pixels from the plot's left end. */
export const middleOf = (layout: ChartLayout, slot: number): number =>
  pixelOf(layout, ((layout.axis.edges[slot] ?? 0) + (layout.axis.edges[slot + 1] ?? 0)) / 2);
