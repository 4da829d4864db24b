import type { MapLibreMap as Engine } from 'maplibre-gl';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useWords, type Words } from '../ui/words';
import { addHatches } from './engineColors';
import { followEngine } from './engineDriver';
import type { MapLibreMapProps } from './MapLibreMap';
import { readMapColors } from './mapColors';
import { type MapSources, mapStyle } from './mapStyle';
import { startMapLibre } from './startMapLibre';

function localeOf({ t }: Words): Record<string, string> {
  return {
    'Map.Title': t('map.canvas'),
    'CooperativeGesturesHandler.WindowsHelpText': t('map.gestureWindows'),
    'CooperativeGesturesHandler.MacHelpText': t('map.gestureMac'),
    'CooperativeGesturesHandler.MobileHelpText': t('map.gestureMobile'),
  };
}

/** A context that has not come back by then will not come back. */
const PATIENCE_MS = 4000;

/** Starts the engine once; null until its style is there, and while its context is lost. Without a
 *  context for good it is given up. */
export function useEngine(props: MapLibreMapProps, sources: MapSources) {
  const container = useRef<HTMLDivElement>(null);
  const [engine, setEngine] = useState<Engine | null>(null);
  const [attempt, setAttempt] = useState(1);
  const words = useWords();
  const start = useRef({ ...props, sources, words });
  useLayoutEffect(() => {
    start.current = { ...props, sources, words };
  });
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const { moving, compact } = start.current;
    let map: Engine;
    try {
      map = startMapLibre({
        container: element,
        style: mapStyle(readMapColors(element), start.current.sources),
        camera: moving.now(),
        locale: localeOf(start.current.words),
        cooperative: compact,
      });
    } catch {
      start.current.onRefused();
      return;
    }
    followEngine(map, moving, (camera) => start.current.onMovedByHand(camera));
    map.once('style.load', () => {
      addHatches(map, readMapColors(element));
      setEngine(map);
    });
    let patience: ReturnType<typeof setTimeout> | undefined;
    map.on('webglcontextlost', () => {
      setEngine(null);
      patience = setTimeout(() => start.current.onRefused(), PATIENCE_MS);
    });
    // A restored map sometimes never draws again, so a new one takes its place.
    map.on('webglcontextrestored', () => setAttempt(attempt + 1));
    return () => {
      clearTimeout(patience);
      setEngine(null);
      map.remove();
    };
  }, [attempt]);
  return { container, engine };
}
