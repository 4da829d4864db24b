import { memo, useContext } from 'react';
import { FailedNotice } from '../ui/FailedNotice';
import { useCode } from '../ui/lazyCode';
import { liveMapCode } from './panels';
import { StaticMapContext } from './prerendered';
import { AsInDocument } from './takeOver';
import type { Board } from './useBoard';

/** Where the map stands: the document's own until the code of the live one has arrived. */
export const MapSlot = memo(function MapSlot({ board }: { board: Board }) {
  const { words, geo, counts } = board;
  const { code, error, retry } = useCode(liveMapCode);
  const drawStaticMap = useContext(StaticMapContext);
  if (drawStaticMap && geo.laender.data) {
    const facts = { laender: geo.laender.data, counts: counts.units, places: geo.places };
    return <div className="map-prerendered">{drawStaticMap(facts)}</div>;
  }
  if (error !== null) {
    return (
      <div className="map-failed">
        <FailedNotice what={words.t('failed.map')} error={error} onRetry={retry} />
      </div>
    );
  }
  return code ? <code.LiveMap board={board} /> : <AsInDocument part="map-prerendered" />;
});
