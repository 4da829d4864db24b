import { useId, useState } from 'react';
import { type Day, parseDay } from '../core/day';

type DayFieldProps = {
  label: string;
  day: Day | null;
  /** A whole day, or null when the field was emptied. */
  onDay(day: Day | null): void;
};

/** A typed date. While it is being typed, what is not yet a day waits and changes nothing. */
export function DayField({ label, day, onDay }: DayFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div className="filter-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        type="date"
        value={draft ?? day ?? ''}
        onChange={({ target }) => {
          const typed = parseDay(target.value);
          setDraft(typed ? null : target.value);
          if (typed) onDay(typed);
        }}
        onBlur={() => {
          if (draft === '') onDay(null);
          setDraft(null);
        }}
      />
    </div>
  );
}
