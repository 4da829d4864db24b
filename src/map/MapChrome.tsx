import { useCallback, useMemo } from 'react';
import { canonicalKey, type Key } from '../core/key';
import { Breadcrumb } from './Breadcrumb';
import { Legend } from './Legend';
import type { MapPanelProps } from './MapPanel';
import { PlacelessBox } from './PlacelessBox';
import type { TintScale } from './tintScale';
import { ZoomButtons } from './ZoomButtons';

type MapChromeProps = MapPanelProps & {
  scale: TintScale;
  roomy: boolean;
  canZoom: boolean;
  onZoom(steps: number): void;
};

function useNames({ laender, kreise, places }: MapPanelProps) {
  const names = useMemo(() => {
    const shapes = [...laender.features, ...(kreise?.features ?? [])];
    return new Map(shapes.map(({ properties: { key, name } }) => [canonicalKey(key), name]));
  }, [laender, kreise]);
  return useCallback((key: Key) => places.get(key)?.name ?? names.get(key), [places, names]);
}

/** What lies over the map in its corners. */
export function MapChrome(props: MapChromeProps) {
  const { region, placeless, placelessCount, scale, roomy, canZoom, onZoom } = props;
  const { onRegion, onPlaceless, onMeasure, onCamera } = props;
  const nameOf = useNames(props);
  const showAll = useCallback(() => onCamera(null), [onCamera]);
  return (
    <>
      <Breadcrumb region={region} nameOf={nameOf} onRegion={onRegion} />
      <PlacelessBox
        count={placelessCount}
        chosen={placeless}
        faded={region.length > 0 && !placeless}
        onPlaceless={onPlaceless}
      />
      <Legend scale={scale} folded={!roomy} onMeasure={onMeasure} />
      <ZoomButtons
        canZoom={canZoom}
        hasRegion={region.length > 0}
        onZoom={onZoom}
        onFit={showAll}
      />
    </>
  );
}
