import { useMemo } from 'react';
import { emptyRuns, type TimeSlots } from '../core/bins';
import { changeOf, type EarlierPeriod, earlierPeriod } from '../core/comparePeriods';
import type { DaySpan } from '../core/counting/counting';
import { useWords } from '../ui/words';
import { percentName, rangeName, spanName } from './names';
import { daysWithin, type TimeRange } from './rangeDays';

type RangeSummaryProps = {
  /** Stories of these days, with every other filter. */
  countDays(days: DaySpan): number;
  /** The whole of the time. */
  time: TimeSlots;
  range: TimeRange;
  /** The days of the range. */
  chosen: DaySpan;
};

/** The chosen days, the stories within them, and what became of those of the same days before. */
export function RangeSummary({ countDays, time, range, chosen }: RangeSummaryProps) {
  const words = useWords();
  const { days } = time;
  const known = useMemo(() => daysWithin(chosen, days), [chosen, days]);
  const earlier = useMemo(() => earlierPeriod(known, days, emptyRuns(time)), [known, days, time]);
  const [count, before] = useMemo(
    () => [countDays(known), earlier && countDays(earlier)],
    [countDays, known, earlier],
  );
  return (
    <p className="timeline-range">
      {rangeName(words, known, range, days)}{' '}
      <span className="timeline-count">
        {earlier && before !== null ? (
          <ChangeText now={count} before={before} earlier={earlier} />
        ) : (
          words.t('timeline.spanCount', { count })
        )}
      </span>
    </p>
  );
}

type ChangeTextProps = { now: number; before: number; earlier: EarlierPeriod };

function ChangeText({ now, before, earlier }: ChangeTextProps) {
  const words = useWords();
  const { percent } = changeOf(now, before);
  const numbers = { now: words.number(now), before };
  const period = earlier.years === 1 ? words.t('timeline.yearBefore') : spanName(words, earlier);
  return percent === null
    ? words.t('timeline.bareChange', { ...numbers, period })
    : words.t('timeline.change', { ...numbers, percent: percentName(words, percent), period });
}
