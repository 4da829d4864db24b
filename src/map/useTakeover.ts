import type { MapLibreMap as Engine } from 'maplibre-gl';
import { useEffect } from 'react';
import { canonicalKey } from '../core/key';
import { driverOf, isInPlace, shapeAt } from './engineDriver';
import type { MapLibreMapProps } from './MapLibreMap';

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
