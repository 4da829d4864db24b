import { memo } from 'react';
import { useWords } from '../ui/words';

type ZoomButtonsProps = {
  /** Without WebGL the map only fits itself to what is chosen. */
  canZoom: boolean;
  /** Of the whole of Germany, or of the chosen region. */
  hasRegion: boolean;
  /** By hand, so that what is seen is a choice. */
  isMoved: boolean;
  /** Only what is seen counts. */
  isWithin: boolean;
  onWithin(): void;
  onZoom(steps: number): void;
  onFit(): void;
  onTable(): void;
  /** Null where the reader's place is not to be had. */
  onNear: (() => void) | null;
};

const Icon = ({ path }: { path: string }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
);

export const ZoomButtons = memo(function ZoomButtons(props: ZoomButtonsProps) {
  const { canZoom, hasRegion, isMoved, isWithin, onWithin, onZoom, onFit, onTable, onNear } = props;
  const { t } = useWords();
  return (
    <div className="map-zoom map-card" data-over-map="">
      {canZoom && (
        <>
          <button type="button" aria-label={t('map.zoomIn')} onClick={() => onZoom(1)}>
            <Icon path="M8 3v10M3 8h10" />
          </button>
          <button type="button" aria-label={t('map.zoomOut')} onClick={() => onZoom(-1)}>
            <Icon path="M3 8h10" />
          </button>
        </>
      )}
      <button
        type="button"
        aria-label={t(hasRegion ? 'map.fitRegion' : 'map.fitGermany')}
        onClick={onFit}
      >
        <Icon path="M9.5 3H13v3.5M13 3 9.3 6.7M6.5 13H3V9.5M3 13l3.7-3.7" />
      </button>
      {isMoved && (
        <button
          type="button"
          aria-label={t('map.within')}
          aria-pressed={isWithin}
          title={t('map.within')}
          onClick={onWithin}
        >
          <Icon path="M5 1v10h10M1 5h10v10" />
        </button>
      )}
      {onNear && (
        <button
          type="button"
          aria-haspopup="dialog"
          aria-label={t('map.near')}
          title={t('map.near')}
          onClick={onNear}
        >
          <Icon path="M8 1v2.5M8 12.5V15M1 8h2.5M12.5 8H15M8 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M8 7.4v1.2" />
        </button>
      )}
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={t('map.table.title')}
        title={t('map.table.title')}
        onClick={onTable}
      >
        <Icon path="M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.6h11M6.5 3v10" />
      </button>
    </div>
  );
});
