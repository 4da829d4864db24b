import { type KeyboardEvent, useRef } from 'react';
import type { TimeSlots } from '../core/bins';
import type { DaySpan } from '../core/counting/counting';
import { fromDayNumber } from '../core/day';
import { useWords } from '../ui/words';
import { type Edge, edgeAfterKey, rangeWithEdge, type TimeRange } from './rangeDays';
import type { OnRange } from './useBrushDrag';

type BrushGripProps = {
  edge: Edge;
  /** Pixels from the plot's left end. */
  left: number;
  /** The other grip is so near that both have to move aside. */
  isNear: boolean;
  /** There is another brush, over a part of the time. */
  isOverview: boolean;
  time: TimeSlots;
  chosen: DaySpan;
  onRange: OnRange;
};

/** One end of the brush. Dragging is the brush's; keys are read here. */
export function BrushGrip(props: BrushGripProps) {
  const { edge, left, isNear, isOverview, time, chosen, onRange } = props;
  const words = useWords();
  const moved = useRef<TimeRange | null>(null);
  const { days } = time;
  const name = words.t(edge === 'from' ? 'timeline.from' : 'timeline.to');
  const now = Math.min(Math.max(chosen[edge], days.from), days.to);

  function onKeyDown(event: KeyboardEvent) {
    const day = edgeAfterKey(edge, event.key, event.shiftKey, chosen, time);
    if (day === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moved.current = rangeWithEdge(edge, day, chosen, days);
    onRange(moved.current, false);
  }

  /** A held key is one choice, like a drag. */
  function finish() {
    if (moved.current) onRange(moved.current, true);
    moved.current = null;
  }

  return (
    <div
      className={`brush-grip is-${edge}${isNear ? ' is-near' : ''}`}
      style={{ left }}
      role="slider"
      tabIndex={0}
      data-edge={edge}
      aria-label={isOverview ? words.t('timeline.inOverview', { name }) : name}
      aria-valuemin={edge === 'from' ? days.from : Math.min(chosen.from, now)}
      aria-valuemax={edge === 'to' ? days.to : Math.max(chosen.to, now)}
      aria-valuenow={now}
      aria-valuetext={words.day(fromDayNumber(now))}
      onKeyDown={onKeyDown}
      onKeyUp={finish}
      onBlur={finish}
    />
  );
}
