import { type PointerEvent, useRef, useState } from 'react';
import { type SlotAxis, slotAt, type TimeSlots } from '../core/bins';
import type { DaySpan } from '../core/counting/counting';
import {
  type Edge,
  isWhole,
  rangeOfSlots,
  rangeWithEdge,
  type SlotRange,
  type TimeRange,
} from './rangeDays';

export type OnRange = (range: TimeRange, finished: boolean) => void;

/** What is dragged: one end, the whole selection, or a new selection from where it began. */
type Drag = {
  what: Edge | 'move' | 'new';
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

/** Movement up to this many pixels is a click. */
const CLICK_PX = 4;
/** The line of an end can be taken this near. */
const NEAR_PX = 6;

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
function dragTo(drag: Drag, x: number, axis: SlotAxis, time: TimeSlots): TimeRange {
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
    return rangeOfSlots({ first: Math.min(a, b), last: Math.max(a, b) }, slots);
  }
  const length = chosen.last - chosen.first;
  const moved = nearest(edges, (edges[chosen.first] as number) + by);
  const first = Math.min(Math.max(moved, 0), slots.length - 1 - length);
  return rangeOfSlots({ first, last: first + length }, slots);
}

const isSame = (a: TimeRange | null, b: TimeRange): boolean => a?.from === b.from && a?.to === b.to;

type BrushDrag = {
  axis: SlotAxis;
  /** Pixels per unit of the axis. */
  scale: number;
  time: TimeSlots;
  range: TimeRange;
  /** The days of the range. */
  chosen: DaySpan;
  /** Where the ends stand on the axis. */
  ends: [number, number];
  onRange: OnRange;
};

/** Pointer events of the brush, for the element that lies over the plot. */
export function useBrushDrag({ axis, scale, time, range, chosen, ends, onRange }: BrushDrag) {
  const drag = useRef<Drag | null>(null);
  const [isDragging, setDragging] = useState(false);
  const positionOf = (event: PointerEvent) =>
    (event.clientX - event.currentTarget.getBoundingClientRect().left) / scale;

  function whatAt(target: EventTarget, x: number): Drag['what'] {
    const grip = target instanceof Element && target.closest<HTMLElement>('[data-edge]');
    if (grip) return grip.dataset.edge as Edge;
    if (isWhole(chosen, time.days)) return 'new';
    const [from, to] = ends.map((end) => Math.abs(end - x) * scale) as [number, number];
    if (Math.min(from, to) <= NEAR_PX) return from < to ? 'from' : 'to';
    return x > ends[0] && x < ends[1] ? 'move' : 'new';
  }

  function finish(next: TimeRange | null) {
    const isMoving = drag.current?.isMoving;
    drag.current = null;
    setDragging(false);
    if (isMoving && next) onRange(next, true);
  }

  return {
    isDragging,
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || !event.isPrimary) return;
      const start = positionOf(event);
      const what = whatAt(event.target, start);
      drag.current = { what, start, chosen, ends, before: range, isMoving: false, range: null };
    },
    onPointerMove(event: PointerEvent) {
      const current = drag.current;
      if (!current) return;
      if (event.buttons === 0) return finish(current.range);
      const x = positionOf(event);
      if (!current.isMoving) {
        if (Math.abs(x - current.start) * scale < CLICK_PX) return;
        current.isMoving = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragging(true);
      }
      const next = dragTo(current, x, axis, time);
      if (isSame(current.range, next)) return;
      current.range = next;
      onRange(next, false);
    },
    onPointerUp: () => finish(drag.current?.range ?? null),
    /** The browser took the gesture over, to scroll the page: what was chosen before stays. */
    onPointerCancel: () => finish(drag.current?.before ?? null),
  };
}
