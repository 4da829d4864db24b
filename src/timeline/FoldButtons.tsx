import { memo } from 'react';
import type { TimeSlots } from '../core/bins';
import type { DaySpan } from '../core/counting/counting';
import type { DayNumber } from '../core/day';
import { useWords } from '../ui/words';
import { type ChartLayout, pixelOf } from './layOutChart';
import { runName } from './names';

type FoldButtonsProps = {
  layout: ChartLayout;
  time: TimeSlots;
  /** Opens the empty run that begins on a day, or folds it again. */
  onFold(run: DayNumber, open: boolean): void;
};

type Run = { run: DaySpan; isOpen: boolean; left: number; width: number };

/** Empty runs from left to right, folded or open. */
function runsOf({ slots, opened }: TimeSlots, layout: ChartLayout): Run[] {
  const { edges, xOf } = layout.axis;
  const place = (run: DaySpan, isOpen: boolean, from: number, to: number): Run => {
    const left = pixelOf(layout, from);
    return { run, isOpen, left, width: pixelOf(layout, to) - left };
  };
  const folded = slots.flatMap((slot, index) =>
    slot.kind === 'fold'
      ? [place(slot.run, false, edges[index] as number, edges[index + 1] as number)]
      : [],
  );
  const open = opened.map((run) => place(run, true, xOf(run.from), xOf(run.to)));
  return [...folded, ...open].sort((a, b) => a.left - b.left);
}

/** The torn edge of the paper on both sides of a fold. */
function TornEdges({ height }: { height: number }) {
  const teeth = Math.ceil(height / 8);
  const path = `M4 0${'l-3 2 l3 2'.repeat(teeth * 2)}`;
  return (
    <>
      <svg className="fold-edge" viewBox={`0 0 5 ${height}`} width="5" height={height}>
        <path d={path} />
      </svg>
      <svg className="fold-edge is-right" viewBox={`0 0 5 ${height}`} width="5" height={height}>
        <path d={path} />
      </svg>
    </>
  );
}

/** Marked breaks of the time axis. The button of a run stays the same when it opens or folds, and
 *  so keeps the focus. */
export const FoldButtons = memo(function FoldButtons({ layout, time, onFold }: FoldButtonsProps) {
  const words = useWords();
  // As high as the selection, which is torn as well; the line of the axis too.
  const height = layout.plot.top + layout.plot.height + 1;
  return runsOf(time, layout).map(({ run, isOpen, left, width }) => {
    const span = runName(words, run);
    const shape = isOpen ? 'is-opened' : layout.hasWideFolds ? 'is-wide' : 'is-narrow';
    return (
      <button
        key={run.from}
        type="button"
        className={`timeline-fold ${shape}`}
        style={isOpen ? { left: left + width / 2, maxWidth: width } : { left, width, height }}
        aria-expanded={isOpen}
        title={isOpen ? undefined : words.t('timeline.unfold')}
        onClick={() => onFold(run.from, !isOpen)}
      >
        {!isOpen && <TornEdges height={height} />}
        <span>{words.t(isOpen ? 'timeline.foldAgain' : 'timeline.fold', { span })}</span>
      </button>
    );
  });
});
