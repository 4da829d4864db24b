import { lazy, Suspense, useEffect, useState } from 'react';
import type { Key } from '../core/key';
import { useWords } from '../ui/words';

/** A place that a search finds. */
export type PlaceHit = { key: Key; name: string; within: string; count: number };

export type SearchFieldProps = {
  text: string;
  /** Places whose name begins with or has the text, best first; empty while they load. */
  findPlaces(text: string): readonly PlaceHit[];
  /** The field was used for the first time: what it searches may be loaded now. */
  onNeedPlaces(): void;
  onText(text: string, finished: boolean): void;
  onPlace(key: Key): void;
};

const SearchCombobox = lazy(() => import('./SearchCombobox'));

/** One box for stories and places. A plain field at first; on first use it also offers places. */
export function SearchField(props: SearchFieldProps) {
  const { text, onNeedPlaces, onText } = props;
  const words = useWords();
  const [isUsed, setUsed] = useState(false);
  useEffect(() => {
    if (isUsed) onNeedPlaces();
  }, [isUsed, onNeedPlaces]);

  const plain = (
    <input
      className="field search-input"
      type="search"
      aria-label={words.t('filters.search')}
      placeholder={words.t('filters.searchHint')}
      value={text}
      onChange={({ target }) => onText(target.value, false)}
      onFocus={() => setUsed(true)}
    />
  );
  return (
    <search className="search">
      {isUsed ? (
        <Suspense fallback={plain}>
          <SearchCombobox {...props} />
        </Suspense>
      ) : (
        plain
      )}
    </search>
  );
}
