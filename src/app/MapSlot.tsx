import { lazy, Suspense, useCallback, useContext, useMemo } from 'react';
import type { Key } from '../core/key';
import type { Story } from '../core/story';
import { useHover } from '../state/hover';
import { changeView } from '../state/viewStore';
import { FailedNotice } from '../ui/FailedNotice';
import { choosePlaceless, chooseRegion, chooseUnit } from './chooseUnit';
import { PrerenderedMap, StaticMapContext } from './PrerenderedMap';
import { loadMapPanel } from './panels';
import type { Board } from './useBoard';
import { useRowOf } from './useStoryPage';

const NONE: readonly never[] = [];

/** List and filters do not wait for the map. */
const MapPanel = lazy(() => loadMapPanel().then((module) => ({ default: module.MapPanel })));

/** Places of the stories that are open, or that pointer or focus is on in list or timeline. */
function useMarkedPlaces({ view, stories }: Board) {
  const hovered = useHover(({ story }) => story);
  const { source } = stories;
  const openRow = useRowOf(stories, view.story);
  const hoveredRow = useRowOf(stories, hovered);
  return useMemo(() => {
    const placesOf = (row: number | null | undefined): readonly Key[] =>
      typeof row === 'number' ? (source.facts[row]?.places ?? NONE) : NONE;
    return { open: placesOf(openRow), hovered: placesOf(hoveredRow) };
  }, [source, openRow, hoveredRow]);
}

export function MapSlot({ board }: { board: Board }) {
  const { words, view, geo, counts } = board;
  const { laender, kreise } = geo;
  const marked = useMarkedPlaces(board);
  const drawStaticMap = useContext(StaticMapContext);
  const storiesAt = useCallback(
    (key: Key): readonly Story[] => counts.storiesAt.get(key) ?? NONE,
    [counts.storiesAt],
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
        region={view.region}
        placeless={view.placeless}
        openPlaces={marked.open}
        hoveredKeys={marked.hovered}
        camera={view.camera}
        measure={view.measure}
        svgOnly={view.svgMap}
        compact={view.embed}
        onChoose={(key) => chooseUnit(board, key)}
        onRegion={chooseRegion}
        onPlaceless={choosePlaceless}
        onCamera={(camera) => changeView({ camera }, 'quiet')}
        onMeasure={(measure) => changeView({ measure })}
        failed={
          kreise.isError
            ? { message: words.t('failed.boundaries'), retry: () => void kreise.refetch() }
            : null
        }
      />
    </Suspense>
  );
}
