import { useId, useState } from 'react';
import { type Day, parseDay } from '../core/day';

type DayFieldProps = {
  label: string;
  day: Day | null;
  /** The other end of the days. */
  other: Day | null;
  /** A whole day, or null when the field was emptied. While one types, days come that nobody
   *  means: they are not finished, and may lie beyond the other end, which is told as it was before. */
  onDay(day: Day | null, other: Day | null, finished: boolean): void;
};

/** A typed date. While it is being typed, what is not yet a day waits and changes nothing. */
export function DayField({ label, day, other, onDay }: DayFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  /** Undefined: nothing was typed. */
  const [kept, setKept] = useState<Day | null>();
  const end = kept === undefined ? other : kept;
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
          setKept(end);
          if (typed) onDay(typed, end, false);
        }}
        onBlur={() => {
          onDay(draft === '' ? null : day, end, true);
          setDraft(null);
          setKept(undefined);
        }}
      />
    </div>
  );
}
