import { useCallback, useState } from 'react';

/** The element that holds symbols and names. It lies over the SVG map; while MapLibre draws it is
 *  put into MapLibre's own, so that dragging and wheeling work across it. */
export function useMarksHost() {
  const [host] = useState(() => {
    const element = document.createElement('div');
    element.className = 'map-marks';
    return element;
  });
  const home = useCallback(
    (element: HTMLDivElement | null) => {
      element?.append(host);
      return () => host.remove();
    },
    [host],
  );
  return { host, home };
}
