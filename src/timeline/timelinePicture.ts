import { chooseSlots, type Slot } from '../core/bins';
import type { DaySpan } from '../core/counting/counting';
import { type Day, fromDayNumber } from '../core/day';
import { createSlotAxis, type SlotAxis } from '../core/slotAxis';
import { topicFill } from '../ui/patternMarkup';
import { element, lightColor, svgText } from '../ui/svgMarkup';
import type { Words } from '../ui/words';
import { type AxisLabel, axisLabels } from './axisLabels';
import { binTotals } from './binTotals';
import { countTicks } from './countTicks';
import { binName, PER_UNIT, runName } from './names';

export type TimelineFacts = {
  /** Days that have stories, ascending. */
  storyDays: ArrayLike<number>;
  /** Stories by main topic for each bin: every filter but the days. */
  countBins(bins: readonly DaySpan[]): Uint32Array;
  /** In the order of `countBins`. */
  topics: readonly { color: string }[];
  from: Day | null;
  to: Day | null;
  /** Bars have patterns, which the picture around defines. */
  isPaper: boolean;
};

export type TimelinePicture = {
  /** Markup of a group with its upper left corner at 0, 0. */
  bars: string;
  /** "Meldungen je Monat" */
  title: string;
  /** The bin with the most stories in the chosen days, as a reader says it; null without stories. */
  peak: { name: string; count: number } | null;
};

const FOLD_WIDTH = 3;
const LEFT = 36;
const BELOW = 28;
const ABOVE = 8;
const GAP = 0.14;
const FADED = 0.35;
const MOST_STEPS = 4;

const isBeyond = ({ from, to }: DaySpan, days: TimelineFacts): boolean =>
  (days.from !== null && fromDayNumber(to) < days.from) ||
  (days.to !== null && fromDayNumber(from) > days.to);

/** Where things stand, in pixels. */
type Scale = { axis: SlotAxis; x: number; y: number; bottom: number };

type Bin = { slot: Slot; left: number; counts: Uint32Array; total: number };

/** The timeline drawn once, for pictures and paper: bars stacked by topic, long empty times folded,
 *  what lies beyond the chosen days faded. Null without any story. */
export function timelinePicture(
  words: Words,
  facts: TimelineFacts,
  { width, height }: { width: number; height: number },
): TimelinePicture | null {
  const time = chooseSlots(facts.storyDays, new Set());
  if (!time) return null;
  const { unit, slots } = time;
  const axis = createSlotAxis(slots, FOLD_WIDTH);
  const bins = binsOf(slots, axis, facts);
  const ticks = countTicks(Math.max(0, ...bins.map(({ total }) => total)), MOST_STEPS);
  const bottom = height - BELOW;
  const scale: Scale = {
    axis,
    x: (width - LEFT) / axis.width,
    y: (bottom - ABOVE) / (ticks.at(-1) ?? 1),
    bottom,
  };
  const highest = bins
    .filter(({ slot, total }) => total > 0 && !isBeyond(slot, facts))
    .reduce<Bin | null>((best, it) => (best && best.total >= it.total ? best : it), null);
  return {
    bars: [
      ...ticks.map((tick) => gridLine(words, tick, bottom - tick * scale.y, width)),
      ...bins.map((bin) => drawBin(bin, facts, scale)),
      ...drawFolds(words, slots, scale),
      ...axisLabels(words, unit, slots, axis, width - LEFT).map((it) => drawLabel(it, scale)),
    ].join(''),
    title: words.t(PER_UNIT[unit]),
    peak: highest && { name: binName(words, unit, highest.slot), count: highest.total },
  };
}

function binsOf(slots: readonly Slot[], { edges }: SlotAxis, facts: TimelineFacts): Bin[] {
  const bins = slots.flatMap((slot, index) =>
    slot.kind === 'bin' ? [{ slot, left: edges[index] ?? 0 }] : [],
  );
  const table = facts.countBins(bins.map(({ slot }) => slot));
  const totals = binTotals(table, bins.length);
  const columns = facts.topics.length;
  return bins.map((bin, index) => ({
    ...bin,
    counts: table.subarray(index * columns, (index + 1) * columns),
    total: totals[index] ?? 0,
  }));
}

function drawBin({ slot, left, counts, total }: Bin, facts: TimelineFacts, scale: Scale): string {
  if (total === 0) return '';
  let below = 0;
  const parts = facts.topics.map(({ color }, topic) => {
    const count = counts[topic] ?? 0;
    if (count === 0) return '';
    below += count;
    return element('rect', {
      x: LEFT + (left + GAP / 2) * scale.x,
      y: scale.bottom - below * scale.y,
      width: (1 - GAP) * scale.x,
      // A hair of paper between two topics, unless they are as thin.
      height: Math.max(count * scale.y - 0.8, count * scale.y * 0.5),
      fill: topicFill(color, facts.isPaper),
    });
  });
  const opacity = isBeyond(slot, facts) ? FADED : null;
  return element('g', { 'data-from': fromDayNumber(slot.from), opacity }, parts.join(''));
}

const drawLabel = ({ x, text, anchor }: AxisLabel, scale: Scale): string =>
  svgText(text, {
    x: LEFT + x * scale.x,
    y: scale.bottom + 19,
    'font-size': 13,
    'text-anchor': anchor,
    fill: lightColor('ink-soft'),
  });

const gridLine = ({ number }: Words, tick: number, y: number, width: number): string =>
  element('path', {
    d: `M${LEFT} ${Math.round(y * 10) / 10}H${width}`,
    stroke: lightColor(tick === 0 ? 'rule-strong' : 'rule'),
  }) +
  svgText(number(tick), {
    x: LEFT - 8,
    y: y + 4,
    'font-size': 13,
    'text-anchor': 'end',
    fill: lightColor('ink-soft'),
  });

/** The words stand upright where the fold is narrow. */
function drawFolds(words: Words, slots: readonly Slot[], scale: Scale): string[] {
  const { axis, bottom } = scale;
  return slots.map((slot, index) => {
    if (slot.kind !== 'fold') return '';
    const left = LEFT + (axis.edges[index] ?? 0) * scale.x;
    const wide = FOLD_WIDTH * scale.x;
    const [x, y] = [left + wide / 2, bottom / 2];
    const box = element('rect', {
      x: left + 2,
      y: 8,
      width: wide - 4,
      height: bottom - 8,
      fill: lightColor('paper-sunken'),
    });
    const text = words.t('timeline.fold', { span: runName(words, slot.run) });
    const label = svgText(text, {
      'font-size': Math.min(12, (bottom - 16) / (text.length * 0.5)),
      'text-anchor': 'middle',
      'dominant-baseline': 'central',
      fill: lightColor('ink-soft'),
      transform: `translate(${Math.round(x)} ${Math.round(y)}) rotate(-90)`,
    });
    return box + label;
  });
}
