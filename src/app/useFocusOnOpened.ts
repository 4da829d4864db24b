import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** Opens a story from within another one. What was clicked goes away with that: focus goes to the
 *  headline of the story it opened, or to the panel. */
export function useFocusOnOpened(
  panel: RefObject<HTMLElement | null>,
  opened: string | null,
  onOpen: (id: string) => void,
): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (opened === null || wanted.current !== opened) return;
    wanted.current = null;
    const rows = panel.current?.querySelectorAll<HTMLElement>('[data-story]') ?? [];
    const row = [...rows].find(({ dataset }) => dataset.story === opened);
    (row?.querySelector('button') ?? panel.current)?.focus({ preventScroll: true });
  }, [panel, opened]);
  return useCallback(
    (id) => {
      wanted.current = id;
      onOpen(id);
    },
    [onOpen],
  );
}
