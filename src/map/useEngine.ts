import type { MapLibreMap as Engine } from 'maplibre-gl';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { canonicalKey, type Key } from '../core/key';
import { useWords, type Words } from '../ui/words';
import { addHatches, changeColors } from './engineColors';
import { driverOf, followEngine, isInPlace, shapeAt } from './engineDriver';
import { areaStatesOf, changedStates, dotStatesOf, type FeatureStates } from './featureStates';
import type { MapLibreMapProps } from './MapLibreMap';
import { readMapColors, watchTheme } from './mapColors';
import type { MapModel } from './mapModel';
import { areaSource, borderSource, dotSource, innerBorderSource } from './mapSources';
import { type MapSources, mapStyle, type SourceName } from './mapStyle';
import { startMapLibre } from './startMapLibre';

function localeOf({ t }: Words): Record<string, string> {
  return {
    'Map.Title': t('map.canvas'),
    'CooperativeGesturesHandler.WindowsHelpText': t('map.gestureWindows'),
    'CooperativeGesturesHandler.MacHelpText': t('map.gestureMac'),
    'CooperativeGesturesHandler.MobileHelpText': t('map.gestureMobile'),
  };
}

export function useSources({ laender, kreise, scaleCounts, places }: MapLibreMapProps): MapSources {
  const lands = useMemo(
    () => ({ laender: areaSource(laender), landBorders: borderSource(laender) }),
    [laender],
  );
  const parts = useMemo(
    () => ({ kreise: areaSource(kreise), kreisBorders: innerBorderSource(kreise) }),
    [kreise],
  );
  const dots = useMemo(() => dotSource(scaleCounts, places), [scaleCounts, places]);
  return useMemo(() => ({ ...lands, ...parts, dots }), [lands, parts, dots]);
}

/** Starts the engine once; null until its style is there, and while its context is lost. */
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
    map.on('webglcontextlost', () => setEngine(null));
    // A restored map sometimes never draws again, so a new one takes its place.
    map.on('webglcontextrestored', () => setAttempt(attempt + 1));
    return () => {
      setEngine(null);
      map.remove();
    };
  }, [attempt]);
  return { container, engine };
}

/** Colours of the present theme. */
export function useEngineColors(engine: Engine | null) {
  useEffect(() => {
    if (!engine) return;
    let colors = readMapColors(engine.getContainer());
    return watchTheme(() => {
      const next = readMapColors(engine.getContainer());
      changeColors(engine, colors, next);
      colors = next;
    });
  }, [engine]);
}

export function useEngineData(engine: Engine | null, sources: MapSources) {
  const given = useRef(sources);
  useEffect(() => {
    if (!engine) return;
    for (const [name, data] of Object.entries(sources)) {
      const source = engine.getSource(name);
      const isNew = given.current[name as SourceName] !== data;
      if (isNew && source && 'setData' in source) (source as GeoJson).setData(data);
    }
    given.current = sources;
  }, [engine, sources]);
}

type GeoJson = { setData(data: MapSources[SourceName]): void };

/** Only states that changed are set; a new engine knows none. */
function useStates(engine: Engine | null, states: FeatureStates) {
  const given = useRef<{ engine: Engine | null; states: FeatureStates }>({
    engine: null,
    states: new Map(),
  });
  useEffect(() => {
    const known = given.current.engine === engine ? given.current.states : new Map();
    given.current = { engine, states };
    if (!engine) return;
    for (const { source, id, state } of changedStates(known, states)) {
      engine.setFeatureState({ source, id }, state);
    }
  }, [engine, states]);
}

export function useEngineStates(engine: Engine | null, model: MapModel, hovered: ReadonlySet<Key>) {
  useStates(
    engine,
    useMemo(() => dotStatesOf(model), [model]),
  );
  useStates(
    engine,
    useMemo(() => areaStatesOf(model, hovered), [model, hovered]),
  );
}

const hasDrawn = (map: Engine): boolean =>
  map.queryRenderedFeatures({ layers: ['land-area'] }).length > 0;

/** Reports when the canvas shows the map, not merely when it has loaded. */
export function useTakeover(engine: Engine | null, props: MapLibreMapProps) {
  const { host, moving, onRunning } = props;
  useEffect(() => {
    if (!engine) return;
    const home = host.parentElement;
    const driver = driverOf(engine);
    const takeOver = () => {
      if (!hasDrawn(engine)) return;
      // Reader or window may have moved the map meanwhile.
      if (!isInPlace(engine, moving.now())) return driver.jump(moving.now());
      engine.off('idle', takeOver);
      engine.getCanvas().inert = false;
      moveKeepingFocus(host, engine.getCanvasContainer());
      onRunning({
        map: engine,
        driver,
        areaAt: (pixel) => {
          const shape = shapeAt(engine, pixel);
          return shape && canonicalKey(shape);
        },
      });
    };
    engine.on('idle', takeOver);
    return () => {
      engine.off('idle', takeOver);
      if (home && host.parentElement !== home) moveKeepingFocus(host, home);
      onRunning(null);
    };
  }, [engine, host, moving, onRunning]);
}

function moveKeepingFocus(element: HTMLElement, parent: Element) {
  const focused = element.contains(document.activeElement) ? document.activeElement : null;
  parent.append(element);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
