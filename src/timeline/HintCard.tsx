import type { ReactNode } from 'react';

type HintCardProps = {
  /** Pixels above the bottom of what it explains. */
  bottom: number;
  /** Where that stands in the plot, from 0 to 1: the card hangs over to the other side, so that it
   *  never leaves the chart. */
  at: number;
  children: ReactNode;
};

/** A card above a block or bar. Its words are those of the button's name, so it is not read again. */
export function HintCard({ bottom, at, children }: HintCardProps) {
  return (
    <div
      className="timeline-hint"
      style={{ bottom, transform: `translateX(${-100 * at}%)` }}
      aria-hidden="true"
    >
      <div className="timeline-card card">{children}</div>
    </div>
  );
}
