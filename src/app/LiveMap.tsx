import type { UseQueryResult } from '@tanstack/react-query';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { UnitCounts } from '../core/counting/counting';
import { placesOfRow } from '../core/counting/storyColumns';
import type { Key } from '../core/key';
import type { Story } from '../core/story';
import type { Camera, Extent, Measure } from '../core/view';
import type { Gathering } from '../map/gathering';
import { MapPanel } from '../map/MapPanel';
import { useFrameUse } from '../state/frameUse';
import { useHover } from '../state/hover';
import { changeView } from '../state/viewStore';
import { listenForErrors } from '../ui/errorLog';
import { FailedNotice } from '../ui/FailedNotice';
import { lazyPart } from '../ui/lazyPart';
import { choosePlaceless, chooseRegion } from './chooseRegion';
import { chooseUnit } from './chooseUnit';
import { AsInDocument } from './takeOver';
import type { Board } from './useBoard';
import { useGemeinden } from './useGemeinden';
import { useMapCounts } from './useMapCounts';
import { useRelated } from './useRelated';
import { useRowOf } from './useRowOf';
import { useStoryPage } from './useStoryPage';

const MapTable = lazyPart(() => import('./MapTable').then((it) => it.MapTable));
const Nearby = lazyPart(() => import('./Nearby').then((it) => it.Nearby));
// As early as can be without making the first script larger.
if (!import.meta.env.SSR) listenForErrors(window);

const NONE: readonly never[] = [];
const NO_ROWS = new Uint32Array();

/** Stories that a card on the map has room for. */
const NEWEST = 2;

/** Places of the stories that are open, or that pointer or focus is on in list or timeline; while
 *  it is on none, those of stories related to the open one. */
function useMarkedPlaces(board: Board) {
  const { view, stories } = board;
  const related = useRelated(board);
  const hovered = useHover(({ story }) => story);
  const { source } = stories;
  const openRow = useRowOf(stories, view.story);
  const hoveredRow = useRowOf(stories, hovered);
  return useMemo(() => {
    const placesOf = (row: number | null | undefined): readonly Key[] =>
      typeof row === 'number' ? placesOfRow(source.columns, row) : NONE;
    const elsewhere = related.found.flatMap(({ story }) => story.places);
    const isOnOther = hovered !== null && hovered !== view.story;
    return { open: placesOf(openRow), hovered: isOnOther ? placesOf(hoveredRow) : elsewhere };
  }, [source, view.story, hovered, openRow, hoveredRow, related.found]);
}

const moveCamera = (camera: Camera | null): void => changeView({ camera }, 'quiet');
const chooseExtent = (within: Extent | null, how: 'chosen' | 'moved'): void =>
  changeView({ within, camera: null }, how === 'moved' ? 'quiet' : 'finished');
const changeMeasure = (measure: Measure): void => changeView({ measure });

/** The map's callbacks and what failed keep their identity, so that only what changed is redrawn. */
function useStableProps(
  board: Board,
  storiesAt: (key: Key) => readonly Story[],
  failedGemeinden: readonly Pick<UseQueryResult, 'error' | 'refetch'>[],
) {
  const latest = useRef({ board, storiesAt });
  useLayoutEffect(() => {
    latest.current = { board, storiesAt };
  });
  const onChoose = useCallback((key: Key) => {
    const { board, storiesAt } = latest.current;
    chooseUnit(board, key, storiesAt(key));
  }, []);
  const { words, geo } = board;
  const { error, refetch } = geo.kreise;
  const failed = useMemo(() => {
    const all = error ? [{ error, refetch }, ...failedGemeinden] : failedGemeinden;
    const [first] = all;
    if (!first) return null;
    return {
      what: words.t('failed.boundaries'),
      error: first.error,
      onRetry: () => all.forEach((it) => void it.refetch()),
    };
  }, [words, error, refetch, failedGemeinden]);
  return { onChoose, failed };
}

/** A feed need not bring names and points of its places along: then those of all are loaded. */
function usePlacesOf({ geo }: Board, { units }: UnitCounts) {
  const { places, needGazetteer } = geo;
  const isComplete = useMemo(
    () => [...units].every(([key, { own }]) => own === 0 || key.length < 8 || places.has(key)),
    [units, places],
  );
  useEffect(() => {
    if (!isComplete) needGazetteer();
  }, [isComplete, needGazetteer]);
}

/** The newest stories inside a unit. Where texts have to be loaded, those of the unit that pointer
 *  or focus is on. */
function useNewestIn({ stories, filter }: Board) {
  const { counting, source } = stories;
  const isRemote = source.isRemote === true;
  const unit = useHover((hover) => (isRemote ? hover.unit : null));
  const rowsIn = useCallback(
    (key: Key) => counting.rows({ ...filter, region: { units: [key], placeless: false } }, NEWEST),
    [counting, filter],
  );
  const rows = useMemo(() => (unit === null ? NO_ROWS : rowsIn(unit)), [unit, rowsIn]);
  const loaded = useStoryPage(stories, rows);
  return useCallback(
    (key: Key): readonly Story[] => {
      if (isRemote) return key === unit && !loaded.isPending ? loaded.stories : NONE;
      const page = source.page(rowsIn(key));
      return page instanceof Promise ? NONE : page;
    },
    [isRemote, source, rowsIn, unit, loaded.isPending, loaded.stories],
  );
}

const later = () => undefined;

/** A frame loads outlines of Kreise only once it is used, and draws by SVG alone while it is off the
 *  screen: so it gives its WebGL context back, of which a page has few. */
function useThrift({ view, geo }: Board, needGemeinden: (lands: readonly Key[]) => void) {
  const { isUsed, isSeen } = useFrameUse();
  return {
    svgOnly: view.svgMap || (view.embed && !isSeen),
    onNeedKreise: view.embed && !isUsed ? later : geo.needKreise,
    onNeedGemeinden: view.embed && !isUsed ? later : needGemeinden,
  };
}

/** The live map, made from the board. */
export function LiveMap({ board }: { board: Board }) {
  const { words, view, geo, counts } = board;
  const { laender, kreise } = geo;
  // Drawn in slices: four hundred outlines take a slow phone a second.
  const kreisShapes = useDeferredValue(kreise.data ?? null);
  const marked = useMarkedPlaces(board);
  const { gemeinden, failed: failedGemeinden, needGemeinden } = useGemeinden();
  const { scaleUnits, storiesAt } = useMapCounts(board);
  const { onChoose, failed } = useStableProps(board, storiesAt, failedGemeinden);
  const newestIn = useNewestIn(board);
  const thrift = useThrift(board, needGemeinden);
  const [name, ...others] = board.naming.namesOf(view.region);
  const groupName = others.length === 0 ? name : undefined;
  const [tabled, setTabled] = useState<Gathering | null>(null);
  const [isNear, setNear] = useState(false);
  const askNear = useCallback(() => setNear(true), []);
  usePlacesOf(board, scaleUnits);
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
  if (!laender.data) return <AsInDocument part="map-prerendered" />;
  return (
    <>
      <MapPanel
        laender={laender.data}
        kreise={kreisShapes}
        gemeinden={gemeinden}
        onNeedKreise={thrift.onNeedKreise}
        onNeedGemeinden={thrift.onNeedGemeinden}
        counts={counts.units}
        scaleCounts={scaleUnits}
        placelessCount={counts.units.placeless}
        places={geo.places}
        storiesAt={storiesAt}
        newestIn={newestIn}
        region={view.region}
        regionName={view.region.length > 1 ? groupName : undefined}
        home={board.config.site?.home}
        placeless={view.placeless}
        openPlaces={marked.open}
        hoveredKeys={marked.hovered}
        camera={view.camera}
        within={view.within}
        measure={view.measure}
        svgOnly={thrift.svgOnly}
        compact={view.embed}
        onChoose={onChoose}
        onRegion={chooseRegion}
        onPlaceless={choosePlaceless}
        onCamera={moveCamera}
        onWithin={chooseExtent}
        onMeasure={changeMeasure}
        onTable={setTabled}
        onNear={view.embed ? null : askNear}
        failed={failed}
      />
      {tabled && (
        <MapTable
          board={board}
          scaleCounts={scaleUnits}
          gathering={tabled}
          onChoose={onChoose}
          onClose={() => setTabled(null)}
        />
      )}
      {isNear && <Nearby board={board} onClose={() => setNear(false)} />}
    </>
  );
}
