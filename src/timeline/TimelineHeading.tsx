import { type ReactNode, useState } from 'react';
import type { TimeSlots } from '../core/bins';
import { type Day, readGermanDay } from '../core/day';
import { useWords } from '../ui/words';
import { PER_UNIT } from './names';
import { PlayControls } from './PlayControls';
import { timePresets } from './presets';
import type { TimeRange } from './rangeDays';
import { TableButton } from './TableButton';
import type { OnRange } from './useBrushDrag';
import type { Play } from './usePlay';

type TimelineHeadingProps = {
  time: TimeSlots;
  range: TimeRange;
  /** The chosen days in words. */
  summary: ReactNode;
  play: Play;
  compact: boolean;
  onRange: OnRange;
  onTable(): void;
};

/** What the bars count, which days are chosen, and ranges to choose from. */
export function TimelineHeading(props: TimelineHeadingProps) {
  const { time, range, summary, play, compact, onRange, onTable } = props;
  const words = useWords();
  const [today] = useState(() => readGermanDay(new Date().toISOString()) as Day);
  const presets = timePresets(words, range, time.days.to, today).filter(
    ({ id }) => !compact || id === 'year' || id === 'whole',
  );
  return (
    <div className="timeline-heading">
      <h2>{words.t(PER_UNIT[time.unit])}</h2>
      {!compact && summary}
      <PlayControls play={play} compact={compact} />
      {compact && <TableButton isIcon onTable={onTable} />}
      <div className="timeline-presets" role="group" aria-label={words.t('timeline.presets')}>
        {presets.map(({ id, label, name, range: preset, isPressed }) => (
          <button
            key={id}
            type="button"
            className="chip"
            aria-pressed={isPressed}
            aria-label={name === label ? undefined : name}
            title={name === label ? undefined : name}
            onClick={() => onRange(preset, true)}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
