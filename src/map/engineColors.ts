import type { MapLibreMap } from 'maplibre-gl';
import { fewHatch, noDataHatch } from './hatching';
import type { MapColors } from './mapColors';
import { HATCHES, mapLayers } from './mapStyle';

export function addHatches(map: MapLibreMap, colors: MapColors): void {
  map.addImage(HATCHES.few, fewHatch(colors.borderLand));
  map.addImage(HATCHES.noData, noDataHatch(colors.borderLand));
}

type PaintName = Parameters<MapLibreMap['setPaintProperty']>[1];

/** Repaints what has another colour now; data and states stay. */
export function changeColors(map: MapLibreMap, before: MapColors, after: MapColors): void {
  const known = new Map(mapLayers(before).map(({ id, paint }) => [id, paint]));
  for (const { id, paint } of mapLayers(after)) {
    const old = (known.get(id) ?? {}) as Record<string, unknown>;
    for (const [name, value] of Object.entries(paint ?? {})) {
      const isNew = JSON.stringify(value) !== JSON.stringify(old[name]);
      if (isNew) map.setPaintProperty(id, name as PaintName, value);
    }
  }
  map.updateImage(HATCHES.few, fewHatch(after.borderLand));
  map.updateImage(HATCHES.noData, noDataHatch(after.borderLand));
}
