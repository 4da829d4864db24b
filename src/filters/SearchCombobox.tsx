import { useCombobox } from 'downshift';
import { useLayoutEffect, useRef } from 'react';
import { useWords } from '../ui/words';
import type { FieldFocus, PlaceHit, SearchFieldProps } from './SearchField';

type SearchComboboxProps = SearchFieldProps & {
  /** The plain field, whose place this one takes, had the focus. */
  focus: FieldFocus;
};

/** The search field with places to choose from. Typing filters the stories at once. */
export function SearchCombobox(props: SearchComboboxProps) {
  const { text, findPlaces, focus, onText, onPlace } = props;
  const words = useWords();
  const hits = text.trim().length < 2 ? [] : findPlaces(text);
  const combobox = useCombobox<PlaceHit>({
    items: [...hits],
    inputValue: text,
    selectedItem: null,
    // What was typed before this code had come is searched for as well.
    initialIsOpen: focus !== null,
    itemToString: (hit) => hit?.name ?? '',
    itemToKey: (hit) => hit?.key,
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onPlace(selectedItem.key),
  });

  const box = useRef<HTMLDivElement>(null);
  // At once: a key pressed between two fields would be lost.
  useLayoutEffect(() => {
    const input = box.current?.querySelector('input');
    if (!input || !focus) return;
    input.focus();
    input.setSelectionRange(focus.start, focus.end);
  }, [focus]);

  const isShown = combobox.isOpen && hits.length > 0;
  return (
    <div className="search-box" ref={box}>
      <input
        className="field search-input"
        {...combobox.getInputProps({
          type: 'search',
          placeholder: words.t('filters.searchHint'),
          'aria-label': words.t('filters.search'),
          'aria-labelledby': undefined,
          onChange: ({ currentTarget }) => onText(currentTarget.value, false),
          onBlur: () => onText(text, true),
          onKeyDown: ({ key }) => {
            if (key === 'Escape' && !isShown) onText('', true);
          },
        })}
      />
      <ul
        className={`search-places card${isShown ? '' : ' is-closed'}`}
        {...combobox.getMenuProps({
          'aria-label': words.t('filters.placesFound'),
          'aria-labelledby': undefined,
        })}
      >
        {isShown &&
          hits.map((hit, index) => (
            <li
              key={hit.key}
              className={index === combobox.highlightedIndex ? 'is-highlighted' : undefined}
              {...combobox.getItemProps({ item: hit, index })}
            >
              <span>
                {hit.name} <small>{hit.within}</small>
              </span>
              {hit.count > 0 && (
                <small>{words.t('filters.placeCount', { count: hit.count })}</small>
              )}
            </li>
          ))}
      </ul>
    </div>
  );
}
