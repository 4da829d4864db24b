import { useId, useState } from 'react';
import { type Day, parseDay } from '../core/day';

type DayFieldProps = {
  label: string;
  day: Day | null;
  /** A whole day, or null when the field was emptied. While one types, days come that nobody
   *  means: they are not finished. */
  onDay(day: Day | null, finished: boolean): void;
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
          if (typed) onDay(typed, false);
        }}
        onBlur={() => {
          onDay(draft === '' ? null : day, true);
          setDraft(null);
        }}
      />
    </div>
  );
}
