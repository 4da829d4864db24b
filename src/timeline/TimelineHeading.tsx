import { useState } from 'react';
import type { BinUnit } from '../core/bins';
import { type Day, readGermanDay } from '../core/day';
import { type MessageId, useWords } from '../ui/words';
import { timePresets } from './presets';
import type { TimeRange } from './rangeDays';

const PER_UNIT: Record<BinUnit, MessageId> = {
  day: 'timeline.perDay',
  week: 'timeline.perWeek',
  month: 'timeline.perMonth',
  quarter: 'timeline.perQuarter',
  year: 'timeline.perYear',
};

type TimelineHeadingProps = {
  unit: BinUnit;
  range: TimeRange;
  /** The chosen days in words. */
  span: string;
  /** Stories within them. */
  count: number;
  /** Day of the newest story. */
  newest: number;
  compact: boolean;
  onRange(range: TimeRange): void;
};

/** What the bars count, which days are chosen, and ranges to choose from. */
export function TimelineHeading(props: TimelineHeadingProps) {
  const { unit, range, span, count, newest, compact, onRange } = props;
  const words = useWords();
  const [today] = useState(() => readGermanDay(new Date().toISOString()) as Day);
  const presets = timePresets(words, range, newest, today).filter(
    ({ id }) => !compact || id === 'year' || id === 'whole',
  );
  return (
    <div className="timeline-heading">
      <h2>{words.t(PER_UNIT[unit])}</h2>
      {!compact && (
        <p className="timeline-range">
          {span} <span className="timeline-count">{words.t('timeline.spanCount', { count })}</span>
        </p>
      )}
      <div className="timeline-presets" role="group" aria-label={words.t('timeline.presets')}>
        {presets.map(({ id, label, name, range: preset, isPressed }) => (
          <button
            key={id}
            type="button"
            className="chip"
            aria-pressed={isPressed}
            aria-label={name === label ? undefined : name}
            title={name === label ? undefined : name}
            onClick={() => onRange(preset)}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
