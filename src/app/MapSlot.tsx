import { useCallback, useContext, useLayoutEffect, useMemo, useRef } from 'react';
import { placesOfRow } from '../core/counting/storyColumns';
import type { Key } from '../core/key';
import type { Camera, Measure } from '../core/view';
import { useHover } from '../state/hover';
import { changeView } from '../state/viewStore';
import { FailedNotice } from '../ui/FailedNotice';
import { useCode } from '../ui/lazyCode';
import { choosePlaceless, chooseRegion, chooseUnit } from './chooseUnit';
import { mapPanelCode } from './panels';
import { PrerenderedMap, StaticMapContext } from './prerendered';
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

export function MapSlot({ board }: { board: Board }) {
  const { words, view, geo, counts } = board;
  const { laender, kreise } = geo;
  const panel = useCode(mapPanelCode);
  const marked = useMarkedPlaces(board);
  const { onChoose, failed } = useStableProps(board);
  const drawStaticMap = useContext(StaticMapContext);
  if (drawStaticMap && laender.data) {
    return drawStaticMap({ laender: laender.data, counts: counts.units, places: geo.places });
  }
  if (laender.isError || panel.error !== null) {
    return (
      <div className="map-failed">
        {laender.isError ? (
          <FailedNotice
            what={words.t('failed.boundaries')}
            error={laender.error}
            onRetry={() => laender.refetch()}
          />
        ) : (
          <FailedNotice what={words.t('failed.map')} error={panel.error} onRetry={panel.retry} />
        )}
      </div>
    );
  }
  if (!laender.data || !panel.code) return <PrerenderedMap />;
  const { MapPanel } = panel.code;
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
