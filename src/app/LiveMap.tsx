import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { placesOfRow } from '../core/counting/storyColumns';
import type { Key } from '../core/key';
import type { Camera, Measure } from '../core/view';
import { MapPanel } from '../map/MapPanel';
import { useHover } from '../state/hover';
import { changeView } from '../state/viewStore';
import { FailedNotice } from '../ui/FailedNotice';
import { choosePlaceless, chooseRegion, chooseUnit } from './chooseUnit';
import { PrerenderedMap } from './prerendered';
import type { Board } from './useBoard';
import { useRowOf } from './useStoryPage';

const NONE: readonly never[] = [];

/** Places of the stories that are open, or that pointer or focus is on in list or timeline. */
function useMarkedPlaces({ view, stories }: Board) {
  const hovered = useHover(({ story }) => story);
  const { source } = stories;
  const openRow = useRowOf(stories, view.story);
  const hoveredRow = useRowOf(stories, hovered);
  return useMemo(() => {
    const placesOf = (row: number | null | undefined): readonly Key[] =>
      typeof row === 'number' ? placesOfRow(source.columns, row) : NONE;
    return { open: placesOf(openRow), hovered: placesOf(hoveredRow) };
  }, [source, openRow, hoveredRow]);
}

const moveCamera = (camera: Camera | null): void => changeView({ camera }, 'quiet');
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

/** The live map, made from the board. */
export function LiveMap({ board }: { board: Board }) {
  const { words, view, geo, counts } = board;
  const { laender, kreise } = geo;
  const marked = useMarkedPlaces(board);
  const { onChoose, failed } = useStableProps(board);
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
    <MapPanel
      laender={laender.data}
      kreise={kreise.data ?? null}
      onNeedKreise={geo.needKreise}
      counts={counts.units}
      scaleCounts={counts.scaleUnits}
      placelessCount={counts.units.placeless}
      places={geo.places}
      storiesAt={counts.storiesAt}
      region={view.region}
      placeless={view.placeless}
      openPlaces={marked.open}
      hoveredKeys={marked.hovered}
      camera={view.camera}
      measure={view.measure}
      svgOnly={view.svgMap}
      compact={view.embed}
      onChoose={onChoose}
      onRegion={chooseRegion}
      onPlaceless={choosePlaceless}
      onCamera={moveCamera}
      onMeasure={changeMeasure}
      failed={failed}
    />
  );
}
