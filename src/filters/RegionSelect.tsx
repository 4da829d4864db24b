import { useId } from 'react';
import type { Key } from '../core/key';
import { useWords } from '../ui/words';

export type RegionOption = { key: Key; name: string; count: number };

type RegionSelectProps = {
  label: string;
  value: string;
  options: readonly RegionOption[] | null;
  onValue(value: string): void;
  children: React.ReactNode;
};

/** Units to choose from, with their numbers of stories. */
export function RegionSelect({ label, value, options, onValue, children }: RegionSelectProps) {
  const words = useWords();
  const id = useId();
  return (
    <div className="filter-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        aria-busy={options === null}
        onChange={({ target }) => onValue(target.value)}
      >
        {children}
        {options === null && value !== '' && (
          <option value={value}>{words.t('filters.loading')}</option>
        )}
        {options?.map(({ key, name, count }) => (
          <option key={key} value={key}>
            {count > 0 ? words.t('filters.withCount', { name, count: words.number(count) }) : name}
          </option>
        ))}
      </select>
    </div>
  );
}
