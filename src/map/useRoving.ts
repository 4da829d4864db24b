import {
  type FocusEvent,
  type KeyboardEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { isInside, type Key } from '../core/key';
import type { Camera } from '../core/view';
import { type Box, boxAround, boxesMeet, isWithin } from './boxes';
import { project, type Size } from './camera';
import { TARGET } from './focusSpots';
import { plainAreas } from './labelItems';
import type { MapModel, Mark } from './mapFacts';
import { type Stop, stopAt, stopNamed, stopsOf } from './roving';
import type { Placed } from './usePlacement';

export type RovingFacts = {
  model: MapModel;
  placed: Placed;
  region: readonly Key[];
  camera: Camera;
  size: Size;
  blocked: readonly Box[];
  /** Focus went to a symbol by the keyboard; null: it left. */
  onFocused(key: Key | null): void;
  onCamera(camera: Camera): void;
};

/** Letters typed within this time belong together. */
const TYPING_MS = 700;

const keyOf = (target: EventTarget): Key | undefined =>
  target instanceof HTMLElement ? (target.dataset['mark'] as Key | undefined) : undefined;

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  /^\p{L}$/u.test(key) && !ctrlKey && !metaKey && !altKey;

/** Focus can be seen there: on the map, and under nothing that lies over it. */
function isInSight({ key, lon, lat }: Stop, { placed, camera, size, blocked }: RovingFacts) {
  if (placed.stands.get(key)?.focus) return true;
  const box = boxAround(project(lon, lat, camera, size), TARGET, TARGET);
  return isWithin(box, size) && !blocked.some((other) => boxesMeet(box, other));
}

/** One tab stop for all symbols and areas; the keyboard goes on from there. Each can be reached,
 *  also one that is only drawn, or lies outside the map, which then comes to it. */
export function useRoving(facts: RovingFacts) {
  const { model, placed, region, camera, onFocused, onCamera } = facts;
  const group = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<Key | null>(null);
  const wanted = useRef<Key | null>(null);
  const hasFocus = useRef(false);
  const typed = useRef({ text: '', at: 0 });
  const marks = useMemo(
    () => withMark(placed.marks, model.marks, current),
    [placed, model, current],
  );
  const shown = useMemo(() => stopsOf(marks, placed.areas), [marks, placed]);
  const here = shown.find(({ key }) => key === current);
  const inSight = shown.filter((stop) => isInSight(stop, facts));
  const isChosen = ({ key }: Stop) => region.some((unit) => isInside(key, unit));
  const first = inSight.find(isChosen) ?? inSight[0];
  const stop = here && inSight.includes(here) ? here : first;

  useLayoutEffect(() => {
    // What was opened may have given way to what lies in it: focus stays on the map.
    const isLost = hasFocus.current && document.activeElement === document.body;
    const key = wanted.current ?? (isLost ? stop?.key : undefined);
    wanted.current = null;
    if (!key) return;
    const buttons = group.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? [];
    for (const button of buttons) {
      if (button.dataset['mark'] === key) button.focus({ preventScroll: true });
    }
  });

  function goTo(next: Stop) {
    wanted.current = next.key;
    setCurrent(next.key);
    if (!isInSight(next, facts)) onCamera({ ...camera, lng: next.lon, lat: next.lat });
  }

  /** Thousands, needed only when a key is pressed. */
  function allStops(): Stop[] {
    const all = model.allMarks();
    return stopsOf(all, plainAreas(model, all));
  }

  function typeAhead(stops: readonly Stop[], letter: string): Stop | undefined {
    const now = performance.now();
    const isNew = now - typed.current.at > TYPING_MS;
    typed.current = { text: (isNew ? '' : typed.current.text) + letter, at: now };
    return stopNamed(stops, here, typed.current.text);
  }

  return {
    group,
    stop: stop?.key ?? null,
    /** With the one that has focus, if it is only drawn otherwise. */
    marks,
    onFocus({ target }: FocusEvent) {
      const key = keyOf(target);
      if (!key) return;
      hasFocus.current = true;
      setCurrent(key);
      if (target.matches(':focus-visible')) onFocused(key);
    },
    onBlur({ relatedTarget }: FocusEvent) {
      // Without a target the focused symbol may just have gone away.
      if (relatedTarget) hasFocus.current = false;
      onFocused(null);
    },
    onKeyDown(event: KeyboardEvent) {
      const key = keyOf(event.target);
      if (!key) return;
      const stops = allStops();
      const from = stops.find((it) => it.key === key);
      if (!from) return;
      const next = isLetter(event) ? typeAhead(stops, event.key) : stopAt(stops, from, event.key);
      if (!next && !isLetter(event)) return;
      event.preventDefault();
      // MapLibre would move the map by the same key.
      event.stopPropagation();
      if (next && next.key !== key) goTo(next);
    },
  };
}

function withMark(shown: readonly Mark[], all: readonly Mark[], key: Key | null): readonly Mark[] {
  const mark = key && all.find((it) => it.key === key);
  return mark && !shown.some((it) => it.key === key) ? [...shown, mark] : shown;
}
