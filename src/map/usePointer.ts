import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Key } from '../core/key';
import { hoverUnit } from '../state/hover';
import type { Pixel } from './camera';
import { FINGER_REACH, MOUSE_REACH, marksAt, type Screen } from './hitTest';

/** The area under a point, by whichever renderer draws it. */
export type AreaAt = (pixel: Pixel, target: EventTarget) => Key | undefined;

type PointerFacts = {
  screen(): Screen;
  areaAt: AreaAt;
  onChoose(key: Key): void;
  /** Several symbols lie under one tap. */
  onSeveral(keys: readonly Key[], at: Pixel): void;
};

/** A press that moves further than this is a drag. */
const CLICK_TOLERANCE = 5;
/** Time to move the pointer from a symbol into its card. */
const LINGER_MS = 220;

const pixelOf = (event: MouseEvent): Pixel => {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
};

const buttonKey = ({ target }: MouseEvent): Key | undefined =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-mark]')?.dataset['mark'] as Key | undefined)
    : undefined;

/** Click and hover for both renderers: one test decides which symbols are meant. */
export function usePointer(facts: PointerFacts) {
  const [pointed, setPointed] = useState<Key | null>(null);
  const pressed = useRef<Pixel>([0, 0]);
  const [hovered, setHovered] = useState<Key | null>(null);
  /** A symbol whose card was closed; it stays closed until the pointer has left. */
  const dismissed = useRef<Key | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(leaving.current), []);

  function point(mark: Key | null, unit: Key | null) {
    clearTimeout(leaving.current);
    if (mark !== dismissed.current) dismissed.current = null;
    if (mark) setPointed(mark === dismissed.current ? null : mark);
    else leaving.current = setTimeout(() => setPointed(null), LINGER_MS);
    if (unit === hovered) return;
    setHovered(unit);
    hoverUnit(unit);
  }

  function dismiss() {
    dismissed.current = pointed;
    setPointed(null);
  }

  function choose(key: Key) {
    dismiss();
    facts.onChoose(key);
  }

  return {
    /** The symbol under a mouse, and for a moment after. */
    pointed,
    /** Something that can be chosen is under the mouse. */
    isPointing: hovered !== null,
    dismiss,
    /** The keyboard has come to a symbol. */
    show(key: Key) {
      clearTimeout(leaving.current);
      if (dismissed.current !== key) setPointed(key);
    },
    /** The keyboard has left the symbols: at once, for their card may lie over where it goes on. */
    hide() {
      point(null, null);
      clearTimeout(leaving.current);
      setPointed(null);
    },
    /** The pointer is in the card. */
    stay: () => clearTimeout(leaving.current),
    leave: () => point(null, null),
    onPointerDown(event: PointerEvent) {
      pressed.current = pixelOf(event);
    },
    onPointerMove(event: PointerEvent) {
      if (event.pointerType === 'touch' || event.buttons > 0) return;
      const pixel = pixelOf(event);
      const [mark] = marksAt(pixel, MOUSE_REACH, facts.screen());
      point(mark?.key ?? null, mark?.key ?? facts.areaAt(pixel, event.target) ?? null);
    },
    onClick(event: MouseEvent) {
      const own = buttonKey(event);
      // Enter and Space come as clicks without a place.
      if (own && event.detail === 0) return choose(own);
      const pixel = pixelOf(event);
      const [pressedX, pressedY] = pressed.current;
      const moved = Math.hypot(pixel[0] - pressedX, pixel[1] - pressedY);
      if (event.detail > 0 && moved > CLICK_TOLERANCE) return;
      const { pointerType } = event.nativeEvent as globalThis.PointerEvent;
      const reach = pointerType === 'touch' ? FINGER_REACH : MOUSE_REACH;
      const marks = marksAt(pixel, reach, facts.screen());
      if (marks.length > 1)
        return facts.onSeveral(
          marks.map(({ key }) => key),
          pixel,
        );
      const key = marks[0]?.key ?? own ?? facts.areaAt(pixel, event.target);
      if (key) choose(key);
    },
  };
}
