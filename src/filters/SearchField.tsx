import { type ComponentType, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
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

/** What the reader was doing in the plain field when the other one took its place. */
export type FieldFocus = { start: number | null; end: number | null } | null;

type Combobox = ComponentType<SearchFieldProps & { focus: FieldFocus }>;

const focusOf = (input: HTMLInputElement | null): FieldFocus =>
  input && input === document.activeElement
    ? { start: input.selectionStart, end: input.selectionEnd }
    : null;

/** One box for stories and places. A plain field at first; on first use it also offers places.
 *  Until their code has come, and if it does not come, the plain field searches the stories. */
export function SearchField(props: SearchFieldProps) {
  const { text, onNeedPlaces, onText } = props;
  const words = useWords();
  const plain = useRef<HTMLInputElement>(null);
  const [loaded, setLoaded] = useState<{ Combobox: Combobox; focus: FieldFocus } | null>(null);
  const load = () => {
    onNeedPlaces();
    import('./SearchCombobox').then(
      ({ SearchCombobox: Combobox }) =>
        // At once: a key pressed in between would move the focus, which is then taken back.
        flushSync(() => setLoaded({ Combobox, focus: focusOf(plain.current) })),
      () => undefined,
    );
  };
  return (
    <search className="search">
      {loaded ? (
        <loaded.Combobox {...props} focus={loaded.focus} />
      ) : (
        <input
          ref={plain}
          className="field search-input"
          type="search"
          aria-label={words.t('filters.search')}
          placeholder={words.t('filters.searchHint')}
          value={text}
          onChange={({ target }) => onText(target.value, false)}
          onFocus={load}
        />
      )}
    </search>
  );
}
