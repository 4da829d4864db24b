import { type ComponentType, type RefObject, useCallback, useEffect, useState } from 'react';
import type { Size } from './camera';
import type { MapLibreMapProps, Running } from './MapLibreMap';

/** The map element tells hosts and tests which renderer it shows, and gives them MapLibre's map. */
export type MapElement = HTMLElement & { maplibre?: Running['map'] | undefined };

/** From this width on the map is the main thing on the page and starts by itself. */
const LARGE = 900;

const wantsLessData = (): boolean => {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
};

/** A pointer that rests where the map comes to lie has entered it, but moves nothing. */
const INTENTS = ['pointermove', 'pointerdown', 'touchstart', 'focusin'] as const;

function whenIdle(start: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(start, 300);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(start, { timeout: 4000 });
  return () => cancelIdleCallback(handle);
}

function onIntent(element: Element, start: () => void): () => void {
  for (const intent of INTENTS) element.addEventListener(intent, start, { passive: true });
  return () => {
    for (const intent of INTENTS) element.removeEventListener(intent, start);
  };
}

type RendererFacts = {
  stage: RefObject<HTMLElement | null>;
  size: Size;
  svgOnly: boolean;
  compact: boolean;
};

/** When to start MapLibre: as soon as the browser has time on a large screen, else when the reader
 *  turns to the map. Stays true from then on. */
function useStart({ stage, size, svgOnly, compact }: RendererFacts): boolean {
  const [isWanted, setWanted] = useState(false);
  const startsByItself = size.width >= LARGE && !compact;
  useEffect(() => {
    const element = stage.current;
    if (!element || isWanted || svgOnly) return;
    const start = () => setWanted(true);
    return startsByItself && !wantsLessData() ? whenIdle(start) : onIntent(element, start);
  }, [stage, isWanted, svgOnly, startsByItself]);
  return isWanted && !svgOnly;
}

/** Which renderer shows the map: SVG from the first moment, MapLibre once it has drawn. */
export function useRenderer(facts: RendererFacts) {
  const isWanted = useStart(facts);
  const [MapLibre, setMapLibre] = useState<ComponentType<MapLibreMapProps> | null>(null);
  const [running, setRunning] = useState<Running | null>(null);
  const [isRefused, setRefused] = useState(false);
  const refuse = useCallback(() => setRefused(true), []);
  useEffect(() => {
    if (!isWanted) return;
    import('./MapLibreMap').then((module) => setMapLibre(() => module.MapLibreMap), refuse);
  }, [isWanted, refuse]);
  useEffect(() => {
    const element = facts.stage.current?.closest<MapElement>('.map-panel');
    if (!element) return;
    element.dataset['renderer'] = running ? 'maplibre' : 'svg';
    element.maplibre = running?.map;
  }, [facts.stage, running]);
  const isPossible = !facts.svgOnly && !isRefused;
  return {
    MapLibre: isPossible && isWanted ? MapLibre : null,
    running,
    setRunning,
    refuse,
    canZoom: isPossible,
  };
}
