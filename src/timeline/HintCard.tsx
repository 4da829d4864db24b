import type { ReactNode } from 'react';
import { GRIP_ROOM } from './layOutChart';

type HintCardProps = {
  /** Pixels from the bottom of what it explains to the top of its bar, and to that of the plot. */
  barTop: number;
  plotTop: number;
  /** Where that stands in the plot, from 0 to 1: the card hangs over to the other side, so that it
   *  never leaves the chart. */
  at: number;
  children: ReactNode;
};

/** A card above plot and grips, where it hides none of them. A bridge in the empty space above the
 *  bar lets the pointer go over to it. Its words are those of the button's name, so they are not
 *  read again. */
export function HintCard({ barTop, plotTop, at, children }: HintCardProps) {
  const bottom = plotTop + GRIP_ROOM;
  return (
    <div className="timeline-hint" aria-hidden="true">
      <div className="timeline-bridge" style={{ bottom: barTop, height: bottom - barTop }} />
      <div
        className="timeline-card card"
        style={{ bottom, transform: `translateX(${-100 * at}%)` }}
      >
        {children}
      </div>
    </div>
  );
}
