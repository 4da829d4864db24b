import { useCombobox } from 'downshift';
import { useWords } from '../ui/words';
import type { PlaceHit, SearchFieldProps } from './SearchField';

/** It takes the place of the plain field while that has the focus. */
const takeFocus = (input: HTMLInputElement | null): void => input?.focus();

/** The search field with places to choose from. Typing filters the stories at once. */
export default function SearchCombobox({ text, findPlaces, onText, onPlace }: SearchFieldProps) {
  const words = useWords();
  const hits = text.trim().length < 2 ? [] : findPlaces(text);
  const combobox = useCombobox<PlaceHit>({
    items: [...hits],
    inputValue: text,
    selectedItem: null,
    itemToString: (hit) => hit?.name ?? '',
    itemToKey: (hit) => hit?.key,
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onPlace(selectedItem.key),
  });

  const isShown = combobox.isOpen && hits.length > 0;
  return (
    <>
      <input
        className="field search-input"
        {...combobox.getInputProps({
          ref: takeFocus,
          type: 'search',
          placeholder: words.t('filters.searchHint'),
          'aria-label': words.t('filters.search'),
          'aria-labelledby': undefined,
          onChange: ({ currentTarget }) => onText(currentTarget.value, false),
          onBlur: () => onText(text, true),
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
              <small>{words.t('filters.placeCount', { count: hit.count })}</small>
            </li>
          ))}
      </ul>
    </>
  );
}
