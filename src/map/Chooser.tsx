import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import type { Key } from '../core/key';
import { hoverUnit } from '../state/hover';
import { useWords } from '../ui/words';
import type { Pixel, Size } from './camera';
import { MapPopup } from './MapPopup';
import type { Mark } from './mapFacts';
import { spokenName } from './spokenName';

type ChooserProps = {
  marks: readonly Mark[];
  at: Pixel;
  size: Size;
  onChoose(key: Key): void;
  onClose(): void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Several symbols under one tap: each can be opened from here. */
export function Chooser({ marks, at, size, onChoose, onClose }: ChooserProps) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    list.current?.querySelector('button')?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const step = (event: KeyboardEvent) => {
    const way = STEPS[event.key];
    if (!way) return;
    event.preventDefault();
    event.stopPropagation();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const here = buttons.findIndex((button) => button === document.activeElement);
    buttons[(here + way + buttons.length) % buttons.length]?.focus();
  };
  const closeOutside = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) onClose();
  };
  return (
    <MapPopup at={at} reach={16} size={size} className="map-chooser" onClose={onClose}>
      <ul
        role="menu"
        aria-label={words.t('map.chooser')}
        ref={list}
        onKeyDown={step}
        onBlur={closeOutside}
      >
        {marks.map((mark) => (
          <li key={mark.key} role="none">
            <button
              type="button"
              role="menuitem"
              onPointerEnter={() => hoverUnit(mark.key)}
              onFocus={() => hoverUnit(mark.key)}
              onClick={() => onChoose(mark.key)}
            >
              <span className={`map-symbols__${mark.kind}`} />
              <span className="map-chooser__name">{spokenName(words, mark)}</span>
            </button>
          </li>
        ))}
      </ul>
    </MapPopup>
  );
}
