import { useCallback, useMemo } from 'react';
import { canonicalKey, type Key } from '../core/key';
import type { Extent } from '../core/view';
import { Breadcrumb } from './Breadcrumb';
import type { Gathering } from './gathering';
import { Legend } from './Legend';
import type { MapPanelProps } from './MapPanel';
import { type MapModel, type Mark, PLACE_SYMBOLS } from './mapFacts';
import { PlacelessBox } from './PlacelessBox';
import { ZoomButtons } from './ZoomButtons';

type MapChromeProps = MapPanelProps & {
  model: MapModel;
  gathering: Gathering;
  roomy: boolean;
  canZoom: boolean;
  onZoom(steps: number): void;
  /** What the map shows. */
  seen(): Extent;
};

function useNames({ laender, kreise, places }: MapPanelProps) {
  const names = useMemo(() => {
    const shapes = [...laender.features, ...(kreise?.features ?? [])];
    return new Map(shapes.map(({ properties: { key, name } }) => [canonicalKey(key), name]));
  }, [laender, kreise]);
  return useCallback((key: Key) => places.get(key)?.name ?? names.get(key), [places, names]);
}

const KINDS: readonly Mark['kind'][] = ['total', 'dot', 'badge'];

/** Those of single places always; where there are totals, what occurs. */
const symbolsOf = ({ marks }: MapModel, gathering: Gathering): readonly Mark['kind'][] =>
  gathering === 'all'
    ? PLACE_SYMBOLS
    : KINDS.filter((kind) => marks.some((mark) => mark.kind === kind));

/** What lies over the map in its corners. */
export function MapChrome(props: MapChromeProps) {
  const { region, placeless, placelessCount, model, gathering, roomy, canZoom, onZoom } = props;
  const { onRegion, onPlaceless, onMeasure, onCamera, onTable, within, onWithin, seen } = props;
  const nameOf = useNames(props);
  const isWithin = within !== null;
  const showAll = useCallback(
    () => (isWithin ? onWithin(null, 'chosen') : onCamera(null)),
    [isWithin, onWithin, onCamera],
  );
  const toggleWithin = useCallback(
    () => onWithin(isWithin ? null : seen(), 'chosen'),
    [isWithin, onWithin, seen],
  );
  const showTable = useCallback(() => onTable(gathering), [onTable, gathering]);
  return (
    <>
      <Breadcrumb
        region={region}
        regionName={props.regionName}
        home={props.home}
        nameOf={nameOf}
        onRegion={onRegion}
      />
      <PlacelessBox
        count={placelessCount}
        chosen={placeless}
        faded={region.length > 0 && !placeless}
        onPlaceless={onPlaceless}
      />
      <Legend
        scale={model.scale}
        kinds={symbolsOf(model, gathering)}
        folded={!roomy}
        onMeasure={onMeasure}
      />
      <ZoomButtons
        canZoom={canZoom}
        hasRegion={region.length > 0}
        isMoved={props.camera !== null || isWithin}
        isWithin={isWithin}
        onWithin={toggleWithin}
        onZoom={onZoom}
        onFit={showAll}
        onTable={showTable}
        onNear={props.onNear}
      />
    </>
  );
}
