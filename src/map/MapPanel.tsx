import { useMemo, useRef } from 'react';
import type { UnitCounts } from '../core/counting/counting';
import type { Key } from '../core/key';
import type { Place } from '../core/place';
import type { Story } from '../core/story';
import type { GemeindeShapes, UnitShapes } from '../core/unitShapes';
import type { Camera, Extent, Measure } from '../core/view';
import { FailedNotice } from '../ui/FailedNotice';
import { useWords } from '../ui/words';
import { isRoomy } from './fit';
import type { Gathering } from './gathering';
import { LabelExamples } from './LabelExamples';
import { MapStage } from './MapStage';
import { SourceLine } from './SourceLine';
import { useSize } from './useSize';

export type MapPanelProps = {
  laender: UnitShapes;
  /** Null until they have arrived. */
  kreise: UnitShapes | null;
  /** Those that have arrived, a Land each. */
  gemeinden: readonly GemeindeShapes[];
  /** Outlines of Kreise are needed now; may be called more than once. */
  onNeedKreise(): void;
  /** Likewise outlines of the Gemeinden of these Länder. */
  onNeedGemeinden(laender: readonly Key[]): void;
  /** Every filter but the region. */
  counts: UnitCounts;
  /** As `counts`, but for all dates: classes and dots keep their scale while dates are brushed. */
  scaleCounts: UnitCounts;
  placelessCount: number;
  /** Names and points of all units that may have stories. */
  places: ReadonlyMap<Key, Place>;
  /** Stories whose place is the unit itself, newest first. */
  storiesAt(key: Key): readonly Story[];
  /** The newest of those that lie in the unit. */
  newestIn(key: Key): readonly Story[];
  region: readonly Key[];
  /** What several regions are called together, if they have a name. */
  regionName?: string | undefined;
  /** The Land that is all there is to see; null: Germany. */
  home?: Key | null | undefined;
  placeless: boolean;
  openPlaces: readonly Key[];
  /** Places of a story that is hovered elsewhere. */
  hoveredKeys: readonly Key[];
  /** Null: the whole region, or Germany. */
  camera: Camera | null;
  /** Only this part of the map counts, and fills it. */
  within: Extent | null;
  measure: Measure;
  /** Never start MapLibre. */
  svgOnly: boolean;
  /** In a frame: start on intent, leave one-finger scrolling to the page. */
  compact: boolean;
  onChoose(key: Key): void;
  onRegion(keys: readonly Key[]): void;
  onPlaceless(on: boolean): void;
  onCamera(camera: Camera | null): void;
  /** Moving the map moves the part that counts. */
  onWithin(within: Extent | null, how: 'chosen' | 'moved'): void;
  onMeasure(measure: Measure): void;
  /** The reader wants the same as a table. */
  onTable(gathering: Gathering): void;
  /** The reader asks what is near; null in frames, which are not told where that is. */
  onNear: (() => void) | null;
  /** The boundaries could not be loaded. */
  failed?: { what: string; error: unknown; onRetry(): void } | null | undefined;
};

/** News on the map of Germany: areas by what lies in them, a symbol for each place of its own. */
export function MapPanel(props: MapPanelProps) {
  const { t } = useWords();
  const stage = useRef<HTMLDivElement>(null);
  const section = useRef<HTMLElement>(null);
  // Of the document's own map, whose place this one takes: so it is drawn in one go, and in slices.
  const panel = useSize(section, '.map-panel');
  const size = useSize(stage, '.map-stage');
  const { region, home } = props;
  // Where there is one Land only, the map has gone into it.
  const ground = useMemo(() => (home && region.length === 0 ? [home] : region), [region, home]);
  const roomy = panel !== null && isRoomy(panel);
  return (
    <section className="map-panel" aria-label={t('app.map')} ref={section}>
      <div className="map-stage" ref={stage}>
        <LabelExamples />
        {size && <MapStage {...props} region={ground} chosen={region} size={size} roomy={roomy} />}
        {props.failed && (
          <div className="map-failure">
            <FailedNotice {...props.failed} />
          </div>
        )}
        {roomy && <SourceLine />}
      </div>
      {!roomy && <SourceLine />}
    </section>
  );
}
