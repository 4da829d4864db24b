import type { Key } from '../core/key';
import { useWords } from '../ui/words';
import { MapMarks } from './MapMarks';
import type { PinTo } from './usePins';
import { type RovingFacts, useRoving } from './useRoving';

type RovingMarksProps = RovingFacts & { hovered: ReadonlySet<Key>; pinTo: PinTo };

/** Symbols and names as one tab stop, between which the keyboard goes on. */
export function RovingMarks(props: RovingMarksProps) {
  const { placed, hovered, pinTo } = props;
  const { t } = useWords();
  const { group, stop, marks, onFocus, onBlur, onKeyDown } = useRoving(props);
  return (
    <div
      ref={group}
      role="toolbar"
      tabIndex={-1}
      aria-label={t('map.marks')}
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      <MapMarks
        marks={marks}
        areas={placed.areas}
        stands={placed.stands}
        hovered={hovered}
        stop={stop}
        pinTo={pinTo}
      />
    </div>
  );
}
