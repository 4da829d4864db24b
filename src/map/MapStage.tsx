import { useCallback, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Key } from '../core/key';
import type { Camera } from '../core/view';
import { type Size, viewOf } from './camera';
import { clampCamera } from './fit';
import { GEMEINDE_ZOOM } from './gemeindeZoom';
import { MapChrome } from './MapChrome';
import type { MapPanelProps } from './MapPanel';
import { MapPopups, type Several } from './MapPopups';
import { RovingMarks } from './RovingMarks';
import { SvgMap } from './SvgMap';
import { useBlockedBoxes } from './useBlockedBoxes';
import { useAim, useMovingCamera } from './useCamera';
import { useGathering, useHovered, useMapModel } from './useMapModel';
import { useMarksHost } from './useMarksHost';
import { useNeededGemeinden } from './useNeededGemeinden';
import { useNeededKreise } from './useNeededKreise';
import { usePins } from './usePins';
import { usePlacement } from './usePlacement';
import { type AreaAt, usePointer } from './usePointer';
import { useRenderer } from './useRenderer';

type MapStageProps = MapPanelProps & {
  /** `region` is what the map has gone into, this what was chosen. */
  chosen: readonly Key[];
  size: Size;
  /** The legend stands open on the paper. */
  roomy: boolean;
};

const NO_GEMEINDEN: readonly never[] = [];

const svgAreaAt: AreaAt = (_, target) =>
  target instanceof Element ? ((target.getAttribute('data-area') ?? undefined) as Key) : undefined;

/** The reader moved the map, and with it the part that counts. */
function useMoved({ within, size, onCamera, onWithin }: MapStageProps) {
  const isWithin = within !== null;
  return useCallback(
    (camera: Camera) => {
      if (isWithin) onWithin(viewOf(clampCamera(camera, size), size, 0), 'moved');
      else onCamera(camera);
    },
    [isWithin, size, onCamera, onWithin],
  );
}

/** The element around the one that gets the callback. A ref of its own would be set only after the
 *  effects in here. */
function useElementAround() {
  const around = useRef<HTMLElement>(null);
  const inside = useCallback((element: HTMLElement | null) => {
    around.current = element?.parentElement ?? null;
  }, []);
  return [around, inside] as const;
}

/** Map, symbols and all that lies over them, for a map whose size is known. */
export function MapStage(props: MapStageProps) {
  const { laender, kreise, size, storiesAt, onChoose } = props;
  const [stage, ground] = useElementAround();
  const onCamera = useMoved(props);
  const aim = useAim(props, size);
  const gathering = useGathering(props, aim.zoom, size);
  const model = useMapModel(props, gathering, aim, size);
  const hovered = useHovered(props.hoveredKeys);
  const renderer = useRenderer({ stage, size, svgOnly: props.svgOnly, compact: props.compact });
  const { MapLibre, running } = renderer;
  const moving = useMovingCamera(aim, size, running?.driver ?? null);
  const pinTo = usePins(moving, size);
  const { host, home } = useMarksHost();
  const blocked = useBlockedBoxes(stage);
  const placed = usePlacement({
    stage,
    model,
    laender,
    kreise,
    camera: aim,
    size,
    blocked,
    storiesAt,
  });
  useNeededKreise(props, aim.zoom, running !== null || gathering !== 'all');
  useNeededGemeinden(props, aim, size);
  const [several, setSeveral] = useState<Several | null>(null);
  const choose = useCallback(
    (key: Key) => {
      setSeveral(null);
      onChoose(key);
    },
    [onChoose],
  );
  const pointer = usePointer({
    screen: () => ({ marks: model.marks, stands: placed.stands, camera: moving.now(), size }),
    areaAt: running?.areaAt ?? svgAreaAt,
    onChoose: choose,
    onSeveral: (keys, at) => setSeveral({ keys, at }),
  });
  const zoom = useCallback(
    (steps: number) =>
      onCamera(clampCamera({ ...moving.now(), zoom: moving.now().zoom + steps }, size)),
    [moving, size, onCamera],
  );
  const seen = useCallback(() => viewOf(aim, size, 0), [aim, size]);
  const closePopup = () => {
    setSeveral(null);
    pointer.dismiss();
  };
  return (
    <>
      <div
        ref={ground}
        role="presentation"
        className={pointer.isPointing ? 'map-ground is-pointing' : 'map-ground'}
        onPointerDown={pointer.onPointerDown}
        onPointerMove={pointer.onPointerMove}
        onPointerLeave={pointer.leave}
        onClick={pointer.onClick}
      >
        {!running && (
          <SvgMap
            laender={laender}
            kreise={kreise}
            gemeinden={aim.zoom >= GEMEINDE_ZOOM ? props.gemeinden : NO_GEMEINDEN}
            region={props.region}
            model={model}
            moving={moving}
            size={size}
            hovered={hovered}
          />
        )}
        {MapLibre && (
          <div className={running ? 'map-gl is-running' : 'map-gl'}>
            <MapLibre
              {...props}
              model={model}
              hovered={hovered}
              moving={moving}
              host={host}
              onRunning={renderer.setRunning}
              onRefused={renderer.refuse}
              onMovedByHand={onCamera}
            />
          </div>
        )}
        <div ref={home} />
        {createPortal(
          <RovingMarks
            {...{ model, placed, region: props.region, camera: aim, size, blocked, onCamera }}
            hovered={hovered}
            pinTo={pinTo}
            onFocused={(key) => (key ? pointer.show(key) : pointer.hide())}
          />,
          host,
        )}
      </div>
      <MapChrome
        {...props}
        region={props.chosen}
        model={model}
        gathering={gathering}
        canZoom={renderer.canZoom}
        onZoom={zoom}
        seen={seen}
      />
      <MapPopups
        marks={model.marks}
        stands={placed.stands}
        camera={aim}
        size={size}
        several={several}
        pointed={pointer.pointed}
        storiesAt={storiesAt}
        newestIn={props.newestIn}
        onChoose={choose}
        onClose={closePopup}
        onPointerEnter={pointer.stay}
        onPointerLeave={pointer.leave}
      />
    </>
  );
}
