import type { ReactNode } from 'react';

type HintCardProps = {
  /** Pixels from the bottom of what it explains to the top of its bar, and to that of the plot. */
  barTop: number;
  plotTop: number;
  /** Where that stands in the plot, from 0 to 1: the card hangs over to the other side, so that it
   *  never leaves the chart. */
  at: number;
  children: ReactNode;
};

/** A card above the plot, where it hides no bar. A bridge in the empty space above the bar lets the
 *  pointer go over to it. Its words are those of the button's name, so they are not read again. */
export function HintCard({ barTop, plotTop, at, children }: HintCardProps) {
  return (
    <div className="timeline-hint" aria-hidden="true">
      <div className="timeline-bridge" style={{ bottom: barTop, height: plotTop - barTop }} />
      <div
        className="timeline-card card"
        style={{ bottom: plotTop, transform: `translateX(${-100 * at}%)` }}
      >
        {children}
      </div>
    </div>
  );
}
