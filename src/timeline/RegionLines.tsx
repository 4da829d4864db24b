import { memo } from 'react';
import { useXAxisScale, useYAxisScale } from 'recharts';
import type { SlotAxis } from '../core/slotAxis';
import {
  LABEL_GAP,
  LABEL_MARK,
  LINE_STYLES,
  type RegionLine,
  shorten,
  spreadLabels,
} from './regionLines';

export type RegionLinesProps = {
  axis: SlotAxis;
  lines: readonly RegionLine[];
  /** Slot of each number of a line. */
  binSlots: readonly number[];
  binWidth: number;
  /** Pixels right of the plot for names. */
  labelRoom: number;
  /** Bottom of the plot. */
  bottom: number;
};

/** Bins narrower than this have no room for a mark each. */
const MARKED_FROM = 16;
const LINE_HEIGHT = 13;

/** A line per compared region, at its end its name with its mark: names that make room for each other
 *  are not where their lines end. A fold breaks the lines. */
export const RegionLines = memo(function RegionLines(props: RegionLinesProps) {
  const { axis, lines, binSlots, binWidth, labelRoom, bottom } = props;
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  if (!toX || !toY) return null;
  const placed = lines.map(({ key, name, counts }, index) => {
    const points = counts.map((count, bin) => {
      const slot = binSlots[bin] ?? 0;
      const x = toX(((axis.edges[slot] ?? 0) + (axis.edges[slot + 1] ?? 0)) / 2) ?? 0;
      const isBroken = bin === 0 || slot - (binSlots[bin - 1] ?? 0) > 1;
      return { x, y: toY(count) ?? 0, isBroken };
    });
    return { key, name, points, style: LINE_STYLES[index % LINE_STYLES.length] };
  });
  const right = toX(axis.width) ?? 0;
  const markAt = (x: number, y: number) => `translate(${x} ${y})`;
  const ends = placed.map(({ points }) => points.at(-1)?.y ?? 0);
  const heights = spreadLabels(ends, LINE_HEIGHT, bottom);
  return (
    <g>
      {placed.map(({ key, name, points, style }, index) => {
        const marked = binWidth >= MARKED_FROM ? points : points.slice(-1);
        const end = points.at(-1);
        return (
          <g key={key} className={`timeline-line line-${index + 1}`}>
            <path
              d={points.map(({ x, y, isBroken }) => `${isBroken ? 'M' : 'L'}${x} ${y}`).join('')}
              strokeDasharray={style?.dash}
            />
            {marked.map(({ x, y }) => (
              <path key={x} className="timeline-mark" d={style?.mark} transform={markAt(x, y)} />
            ))}
            {end && (
              <>
                <path
                  className="timeline-mark"
                  d={style?.mark}
                  transform={markAt(right + LABEL_MARK, heights[index] ?? 0)}
                />
                <text x={right + LABEL_GAP} y={(heights[index] ?? 0) + 4}>
                  {shorten(name, labelRoom)}
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
});
