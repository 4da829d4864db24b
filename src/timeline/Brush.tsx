import type { ReactNode } from 'react';
import type { TimeSlots } from '../core/bins';
import type { DaySpan } from '../core/counting/counting';
import { BrushGrip } from './BrushGrip';
import { type BrushLayout, pixelOf } from './layOutChart';
import { isWhole, type TimeRange } from './rangeDays';
import { type OnRange, useBrushDrag } from './useBrushDrag';

type BrushProps = {
  layout: BrushLayout;
  time: TimeSlots;
  range: TimeRange;
  /** The days of the range. */
  chosen: DaySpan;
  /** Pales what lies outside; blocks pale one by one. */
  hasVeil: boolean;
  /** Moving it keeps the number of days, not that of bins. */
  keepsDays?: boolean;
  /** There is another brush, over a part of the time. */
  isOverview?: boolean;
  onRange: OnRange;
  /** What can be pressed inside the plot. */
  children: ReactNode;
};

/** Nearer than this the grips would cover each other. */
const GRIPS_PX = 26;

/** Where the ends of the chosen days stand on the axis. An end that leaves out no story stands at
 *  the end of the axis, which may reach further. */
function endsOf({ axis }: BrushLayout, { days }: TimeSlots, chosen: DaySpan): [number, number] {
  return [
    chosen.from <= days.from ? 0 : axis.xOf(chosen.from),
    chosen.to >= days.to ? axis.width : axis.xOf(chosen.to + 1),
  ];
}

/** The selection over the plot, with a grip at each end. Moving it draws no bar again. */
export function Brush(props: BrushProps) {
  const { layout, time, range, chosen, hasVeil, onRange, children } = props;
  const { keepsDays = false, isOverview = false } = props;
  const { plot, axis } = layout;
  const ends = endsOf(layout, time, chosen);
  const [from, to] = ends.map((end) => pixelOf(layout, end)) as [number, number];
  const whole = isWhole(chosen, time.days);
  const { isDragging, ...pointer } = useBrushDrag({
    axis,
    scale: plot.width / axis.width,
    time,
    range,
    chosen,
    ends,
    keepsDays,
    onRange,
  });
  const grip = { isNear: to - from < GRIPS_PX, isOverview, time, chosen, onRange };
  const box = { left: plot.left, width: plot.width, height: plot.top + plot.height };
  return (
    <>
      <div className="brush-back" style={box}>
        <div
          className={`brush-selection${whole ? ' is-whole' : ''}`}
          style={{ left: from, width: to - from }}
        />
      </div>
      {/* Keys work on the grips inside; the pointer may drag anywhere. */}
      <div
        className={`brush${isDragging ? ' is-dragging' : ''}`}
        style={box}
        role="presentation"
        {...pointer}
      >
        {hasVeil && !whole && (
          <>
            <div className="brush-veil" style={{ left: 0, width: from }} />
            <div className="brush-veil" style={{ left: to, right: 0 }} />
          </>
        )}
        {!whole && <div className="brush-middle" style={{ left: from, width: to - from }} />}
        <BrushGrip edge="from" left={from} {...grip} />
        <BrushGrip edge="to" left={to} {...grip} />
        <div className="brush-contents" style={{ height: plot.height }}>
          {children}
        </div>
      </div>
    </>
  );
}
