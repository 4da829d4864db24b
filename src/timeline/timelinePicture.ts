import { chooseSlots, type Slot } from '../core/bins';
import type { DaySpan } from '../core/counting/counting';
import { type Day, fromDayNumber } from '../core/day';
import { createSlotAxis } from '../core/slotAxis';
import { element, lightColor, svgText } from '../ui/svgMarkup';
import type { MessageId, Words } from '../ui/words';
import { axisLabels } from './axisLabels';
import { binTotals } from './binTotals';
import { countTicks } from './countTicks';
import { binName, runName } from './names';

export type TimelineFacts = {
  /** Days that have stories, ascending. */
  storyDays: ArrayLike<number>;
  /** Stories by main topic for each bin: every filter but the days. */
  countBins(bins: readonly DaySpan[]): Uint32Array;
  /** In the order of `countBins`. */
  topics: readonly { color: string }[];
  from: Day | null;
  to: Day | null;
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
const GAP = 0.14;
const FADED = 0.35;
const MOST_STEPS = 4;

const PER_UNIT = {
  day: 'timeline.perDay',
  week: 'timeline.perWeek',
  month: 'timeline.perMonth',
  quarter: 'timeline.perQuarter',
  year: 'timeline.perYear',
} as const satisfies Record<string, MessageId>;

const isBeyond = ({ from, to }: DaySpan, days: TimelineFacts): boolean =>
  (days.from !== null && fromDayNumber(to) < days.from) ||
  (days.to !== null && fromDayNumber(from) > days.to);

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
  const bins = slots.flatMap((slot, index) => (slot.kind === 'bin' ? [{ slot, index }] : []));
  const table = facts.countBins(bins.map(({ slot }) => slot));
  const totals = binTotals(table, bins.length);
  const ticks = countTicks(Math.max(0, ...totals), MOST_STEPS);
  const axis = createSlotAxis(slots, FOLD_WIDTH);
  const scaleX = (width - LEFT) / axis.width;
  const scaleY = (height - BELOW - 8) / (ticks.at(-1) ?? 1);
  const bottom = height - BELOW;
  const columns = bins.map(({ slot, index }, bin) => {
    const opacity = isBeyond(slot, facts) ? FADED : null;
    const x = LEFT + ((axis.edges[index] ?? 0) + GAP / 2) * scaleX;
    let below = 0;
    const parts = facts.topics.map(({ color }, topic) => {
      const count = table[bin * facts.topics.length + topic] ?? 0;
      if (count === 0) return '';
      below += count;
      return element('rect', {
        x,
        y: bottom - below * scaleY,
        width: (1 - GAP) * scaleX,
        height: count * scaleY - 0.8,
        fill: lightColor(`topic-${color}`),
      });
    });
    return below === 0
      ? ''
      : element('g', { 'data-from': fromDayNumber(slot.from), opacity }, parts.join(''));
  });
  const labels = axisLabels(words, unit, slots, axis, width - LEFT).map(({ x, text, anchor }) =>
    svgText(text, {
      x: LEFT + x * scaleX,
      y: bottom + 19,
      'font-size': 13,
      'text-anchor': anchor,
      fill: lightColor('ink-soft'),
    }),
  );
  const highest = bins
    .map(({ slot }, bin) => ({ slot, count: totals[bin] ?? 0 }))
    .filter(({ slot, count }) => count > 0 && !isBeyond(slot, facts))
    .reduce<{ slot: Slot; count: number } | null>(
      (best, it) => (best && best.count >= it.count ? best : it),
      null,
    );
  return {
    bars: [
      ...ticks.map((tick) => gridLine(words, tick, bottom - tick * scaleY, width)),
      ...columns,
      ...drawFolds(words, slots, axis.edges, { scaleX, bottom }),
      ...labels,
    ].join(''),
    title: words.t(PER_UNIT[unit]),
    peak: highest && { name: binName(words, unit, highest.slot), count: highest.count },
  };
}

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
function drawFolds(
  words: Words,
  slots: readonly Slot[],
  edges: readonly number[],
  { scaleX, bottom }: { scaleX: number; bottom: number },
): string[] {
  return slots.map((slot, index) => {
    if (slot.kind !== 'fold') return '';
    const left = LEFT + (edges[index] ?? 0) * scaleX;
    const wide = FOLD_WIDTH * scaleX;
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
