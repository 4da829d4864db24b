import type { MapLibreMap as Engine } from 'maplibre-gl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { changeColors } from './engineColors';
import {
  areaStatesOf,
  changedStates,
  dotStatesOf,
  type FeatureStates,
  gemeindeStatesOf,
} from './featureStates';
import type { MapLibreMapProps } from './MapLibreMap';
import { readMapColors, watchTheme } from './mapColors';
import {
  areaSource,
  borderSource,
  dotSource,
  gemeindeSource,
  holdsDots,
  innerBorderSource,
} from './mapSources';
import type { MapSources, SourceName } from './mapStyle';

export function useSources(props: MapLibreMapProps): MapSources {
  const { laender, kreise, gemeinden, scaleCounts, places } = props;
  const lands = useMemo(
    () => ({ laender: areaSource(laender), landBorders: borderSource(laender) }),
    [laender],
  );
  const parts = useMemo(
    () => ({ kreise: areaSource(kreise), kreisBorders: innerBorderSource(kreise) }),
    [kreise],
  );
  const towns = useMemo(() => ({ gemeinden: gemeindeSource(gemeinden) }), [gemeinden]);
  // A filter that takes dots away need not send the others to the worker again.
  const [dots, setDots] = useState(() => dotSource(scaleCounts, places));
  const isNew = useMemo(() => !holdsDots(dots, scaleCounts, places), [dots, scaleCounts, places]);
  if (isNew) setDots(dotSource(scaleCounts, places));
  return useMemo(() => ({ ...lands, ...parts, ...towns, dots }), [lands, parts, towns, dots]);
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

export function useEngineStates(
  engine: Engine | null,
  { model, hovered, region }: Pick<MapLibreMapProps, 'model' | 'hovered' | 'region'>,
) {
  useStates(
    engine,
    useMemo(() => dotStatesOf(model), [model]),
  );
  useStates(
    engine,
    useMemo(() => areaStatesOf(model, hovered), [model, hovered]),
  );
  useStates(
    engine,
    useMemo(() => gemeindeStatesOf(region), [region]),
  );
}
