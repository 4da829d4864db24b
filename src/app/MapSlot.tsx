import { useContext, useMemo } from 'react';
import { placesOfRow } from '../core/counting/storyColumns';
import type { Key } from '../core/key';
import { useHover } from '../state/hover';
import { changeView } from '../state/viewStore';
import { FailedNotice } from '../ui/FailedNotice';
import { useCode } from '../ui/lazyCode';
import { choosePlaceless, chooseRegion, chooseUnit } from './chooseUnit';
import { mapPanelCode } from './panels';
import { PrerenderedMap, StaticMapContext } from './prerendered';
import type { Board } from './useBoard';

const NONE: readonly never[] = [];

/** Places of the stories that are open, or that pointer or focus is on in list or timeline; while
 *  it is on none, those of stories related to the open one. */
function useMarkedPlaces({ view, stories, related }: Board) {
  const hovered = useHover(({ story }) => story);
  const { source } = stories;
  return useMemo(() => {
    const placesOf = (id: string | null): readonly Key[] => {
      const row = id === null ? undefined : source.rowOf(id);
      return typeof row === 'number' ? placesOfRow(source.columns, row) : NONE;
    };
    const elsewhere = related.found.flatMap(({ story }) => story.places);
    const marked = hovered === null || hovered === view.story ? elsewhere : placesOf(hovered);
    return { open: placesOf(view.story), hovered: marked };
  }, [source, view.story, hovered, related.found]);
}

export function MapSlot({ board }: { board: Board }) {
  const { words, view, geo, counts } = board;
  const { laender, kreise } = geo;
  const panel = useCode(mapPanelCode);
  const marked = useMarkedPlaces(board);
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
  );
}
