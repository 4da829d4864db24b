import { useEffect } from 'react';
import type { MapPanelProps } from './MapPanel';

/** A Kreis' outline is needed where it has stories of its own or something in it is chosen. */
function needsKreise({ counts, region }: MapPanelProps, zoom: number): boolean {
  if (zoom > 6.5 || region.some((key) => key.length > 2)) return true;
  return [...counts.units].some(([key, { own }]) => key.length === 5 && own > 0);
}

/** Asks for the outlines of the Kreise once they are needed. MapLibre has come over the line already,
 *  so with it they may come as well. */
export function useNeededKreise(props: MapPanelProps, zoom: number, isRunning: boolean) {
  const { kreise, onNeedKreise } = props;
  const areMissing = kreise === null && (isRunning || needsKreise(props, zoom));
  useEffect(() => {
    if (areMissing) onNeedKreise();
  }, [areMissing, onNeedKreise]);
}
