import type { MapLibreMap as Engine } from 'maplibre-gl';
import type { Key } from '../core/key';
import type { Camera } from '../core/view';
import type { MapPanelProps } from './MapPanel';
import type { MapModel } from './mapFacts';
import type { MovingCamera } from './movingCamera';
import type { Driver } from './useCamera';
import { useEngine } from './useEngine';
import { useEngineColors, useEngineData, useEngineStates, useSources } from './useEngineFacts';
import type { AreaAt } from './usePointer';
import { useTakeover } from './useTakeover';

/** MapLibre has drawn the map and takes over. */
export type Running = {
  map: Engine;
  driver: Driver;
  areaAt: AreaAt;
};

export type MapLibreMapProps = Pick<
  MapPanelProps,
  'laender' | 'kreise' | 'gemeinden' | 'places' | 'scaleCounts' | 'region' | 'compact'
> & {
  model: MapModel;
  hovered: ReadonlySet<Key>;
  moving: MovingCamera;
  /** Symbols and names, which move into the canvas' container. */
  host: HTMLElement;
  onRunning(running: Running | null): void;
  /** There is no WebGL2. */
  onRefused(): void;
  onMovedByHand(camera: Camera): void;
};

/** The map on a WebGL canvas, under the same symbols and names. Loaded when it is needed. */
export function MapLibreMap(props: MapLibreMapProps) {
  const sources = useSources(props);
  const { container, engine } = useEngine(props, sources);
  useEngineColors(engine);
  useEngineData(engine, sources);
  useEngineStates(engine, props);
  useTakeover(engine, props);
  return <div className="map-gl__container" ref={container} />;
}
