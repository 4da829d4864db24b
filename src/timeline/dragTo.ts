import { slotAt, type TimeSlots } from '../core/bins';
import type { DaySpan } from '../core/counting/counting';
import type { SlotAxis } from '../core/slotAxis';
import {
  type Edge,
  rangeOfDays,
  rangeOfSlots,
  rangeWithEdge,
  type SlotRange,
  type TimeRange,
} from './rangeDays';

/** What is dragged: one end, the whole selection, or a new selection from where it began. */
export type Drag = {
  what: Edge | 'move' | 'new';
  /** Moving keeps the number of days, not that of bins. */
  keepsDays: boolean;
  /** Position on the axis where the pointer went down. */
  start: number;
  chosen: DaySpan;
  /** Where the ends stood on the axis. */
  ends: [number, number];
  /** What was chosen before. */
  before: TimeRange;
  isMoving: boolean;
  range: TimeRange | null;
};

/** The line of an end can be taken this near. */
const NEAR_PX = 6;

/** What a press at a position takes. Without a selection there is nothing to move.
 *  @param scale pixels per unit of the axis */
export function whatIsAt(
  target: EventTarget,
  x: number,
  ends: [number, number] | null,
  scale: number,
): Drag['what'] {
  const grip = target instanceof Element && target.closest<HTMLElement>('[data-edge]');
  if (grip) return grip.dataset.edge as Edge;
  if (!ends) return 'new';
  const [from, to] = ends.map((end) => Math.abs(end - x) * scale) as [number, number];
  if (Math.min(from, to) <= NEAR_PX) return from < to ? 'from' : 'to';
  return x > ends[0] && x < ends[1] ? 'move' : 'new';
}

const nearest = (edges: readonly number[], x: number): number =>
  edges.reduce(
    (best, edge, index) =>
      Math.abs(edge - x) < Math.abs((edges[best] as number) - x) ? index : best,
    0,
  );

const slotUnder = (edges: readonly number[], x: number): number =>
  Math.max(
    0,
    Math.min(
      edges.findLastIndex((edge) => edge <= x),
      edges.length - 2,
    ),
  );

/** The range after dragging to a position. Ends move to whole bins: a bar is in or out. */
export function dragTo(drag: Drag, x: number, axis: SlotAxis, time: TimeSlots): TimeRange {
  const { slots, days } = time;
  const { edges } = axis;
  const by = x - drag.start;
  const chosen: SlotRange = {
    first: slotAt(slots, drag.chosen.from),
    last: slotAt(slots, drag.chosen.to),
  };
  if (drag.what === 'from') {
    const first = Math.min(nearest(edges, drag.ends[0] + by), chosen.last);
    return rangeWithEdge('from', slots[first]?.from ?? days.from, drag.chosen, days);
  }
  if (drag.what === 'to') {
    const last = Math.max(nearest(edges, drag.ends[1] + by) - 1, chosen.first);
    return rangeWithEdge('to', slots[last]?.to ?? days.to, drag.chosen, days);
  }
  if (drag.what === 'new') {
    const [a, b] = [slotUnder(edges, drag.start), slotUnder(edges, x)];
    return rangeOfSlots({ first: Math.min(a, b), last: Math.max(a, b) }, time);
  }
  if (drag.keepsDays) return moveDays(drag.chosen, by, axis, time);
  const length = chosen.last - chosen.first;
  const moved = nearest(edges, (edges[chosen.first] as number) + by);
  const first = Math.min(Math.max(moved, 0), slots.length - 1 - length);
  return rangeOfSlots({ first, last: first + length }, time);
}

function moveDays({ from, to }: DaySpan, by: number, axis: SlotAxis, { days }: TimeSlots) {
  const length = to - from;
  const moved = axis.dayAt(axis.xOf(from) + by);
  const begin = Math.max(Math.min(moved, days.to - length), days.from);
  return rangeOfDays({ from: begin, to: begin + length }, days);
}
