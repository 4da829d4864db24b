import {
  lazy,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { Key } from '../core/key';
import type { Story } from '../core/story';
import type { Camera, Extent, Measure } from '../core/view';
import { useHover } from '../state/hover';
import { changeView } from '../state/viewStore';
import { FailedNotice } from '../ui/FailedNotice';
import { choosePlaceless, chooseRegion, chooseUnit } from './chooseUnit';
import { PrerenderedMap, StaticMapContext } from './PrerenderedMap';
import { loadMapPanel } from './panels';
import type { Board } from './useBoard';

const NONE: readonly never[] = [];

/** Stories that a card on the map has room for. */
const NEWEST = 2;

/** List and filters do not wait for the map. */
const MapPanel = lazy(() => loadMapPanel().then((module) => ({ default: module.MapPanel })));

/** Places of the stories that are open, or that pointer or focus is on in list or timeline. */
function useMarkedPlaces({ view, stories }: Board) {
  const hovered = useHover(({ story }) => story);
  const { source } = stories;
  return useMemo(() => {
    const placesOf = (id: string | null): readonly Key[] => {
      const row = id === null ? undefined : source.rowOf(id);
      return typeof row === 'number' ? (source.facts[row]?.places ?? NONE) : NONE;
    };
    return { open: placesOf(view.story), hovered: placesOf(hovered) };
  }, [source, view.story, hovered]);
}

const moveCamera = (camera: Camera | null): void => changeView({ camera }, 'quiet');
const chooseExtent = (within: Extent | null, how: 'chosen' | 'moved'): void =>
  changeView({ within, camera: null }, how === 'moved' ? 'quiet' : 'finished');
const changeMeasure = (measure: Measure): void => changeView({ measure });

/** The map's callbacks and what failed keep their identity, so that only what changed is redrawn. */
function useStableProps(board: Board) {
  const latest = useRef(board);
  useLayoutEffect(() => {
    latest.current = board;
  });
  const onChoose = useCallback((key: Key) => chooseUnit(latest.current, key), []);
  const { words, geo } = board;
  const { isError, refetch } = geo.kreise;
  const failed = useMemo(
    () => (isError ? { message: words.t('failed.boundaries'), retry: () => void refetch() } : null),
    [words, isError, refetch],
  );
  return { onChoose, failed };
}

/** A feed need not bring names and points of its places along: then those of all are loaded. */
function usePlacesOf({ geo, counts }: Board) {
  const { places, needGazetteer } = geo;
  const { units } = counts.scaleUnits;
  const isComplete = useMemo(
    () => [...units].every(([key, { own }]) => own === 0 || key.length < 8 || places.has(key)),
    [units, places],
  );
  useEffect(() => {
    if (!isComplete) needGazetteer();
  }, [isComplete, needGazetteer]);
}

export function MapSlot({ board }: { board: Board }) {
  const { words, view, geo, counts } = board;
  const { laender, kreise } = geo;
  const marked = useMarkedPlaces(board);
  const { onChoose, failed } = useStableProps(board);
  usePlacesOf(board);
  const drawStaticMap = useContext(StaticMapContext);
  const storiesAt = useCallback(
    (key: Key): readonly Story[] => counts.storiesAt.get(key) ?? NONE,
    [counts.storiesAt],
  );
  const { stories, filter } = board;
  const newestIn = useCallback(
    (key: Key): readonly Story[] => {
      const rows = stories.counting.rows({ ...filter, region: { units: [key], placeless: false } });
      const page = stories.source.page(rows.subarray(0, NEWEST));
      return page instanceof Promise ? NONE : page;
    },
    [stories, filter],
  );
  if (drawStaticMap && laender.data) {
    return drawStaticMap({ laender: laender.data, counts: counts.units, places: geo.places });
  }
  if (laender.isError) {
    return (
      <div className="map-failed">
        <FailedNotice
          what={words.t('failed.boundaries')}
          error={laender.error}
          onRetry={() => laender.refetch()}
        />
      </div>
    );
  }
  if (!laender.data) return <PrerenderedMap />;
  return (
    <Suspense fallback={<PrerenderedMap />}>
      <MapPanel
        laender={laender.data}
        kreise={kreise.data ?? null}
        onNeedKreise={geo.needKreise}
        counts={counts.units}
        scaleCounts={counts.scaleUnits}
        placelessCount={counts.units.placeless}
        places={geo.places}
        storiesAt={storiesAt}
        newestIn={newestIn}
        region={view.region}
        placeless={view.placeless}
        openPlaces={marked.open}
        hoveredKeys={marked.hovered}
        camera={view.camera}
        within={view.within}
        measure={view.measure}
        svgOnly={view.svgMap}
        compact={view.embed}
        onChoose={onChoose}
        onRegion={chooseRegion}
        onPlaceless={choosePlaceless}
        onCamera={moveCamera}
        onWithin={chooseExtent}
        onMeasure={changeMeasure}
        failed={failed}
      />
    </Suspense>
  );
}
