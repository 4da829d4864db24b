import { type RefObject, useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Key } from '../core/key';
import type { Size } from './camera';
import { clampCamera } from './fit';
import { MapChrome } from './MapChrome';
import { MapMarks } from './MapMarks';
import type { MapPanelProps } from './MapPanel';
import { MapPopups, type Several } from './MapPopups';
import { SvgMap } from './SvgMap';
import { useBlockedBoxes } from './useBlockedBoxes';
import { useAim, useMovingCamera } from './useCamera';
import { useHovered, useMapModel } from './useMapModel';
import { usePins } from './usePins';
import { usePlacement } from './usePlacement';
import { type AreaAt, usePointer } from './usePointer';
import { useRenderer } from './useRenderer';

type MapStageProps = MapPanelProps & {
  stage: RefObject<HTMLDivElement | null>;
  size: Size;
  isWide: boolean;
};

const svgAreaAt: AreaAt = (_, target) =>
  target instanceof Element ? ((target.getAttribute('data-area') ?? undefined) as Key) : undefined;

/** A Kreis' outline is needed where it has stories of its own or something in it is chosen. */
function needsKreise({ counts, region }: MapPanelProps, zoom: number): boolean {
  if (zoom > 6.5 || region.some((key) => key.length > 2)) return true;
  return [...counts.units].some(([key, { own }]) => key.length === 5 && own > 0);
}

/** MapLibre has come over the line already, so the outlines may as well. */
function useKreise(props: MapPanelProps, zoom: number, isRunning: boolean) {
  const { kreise, onNeedKreise } = props;
  const areMissing = kreise === null && (isRunning || needsKreise(props, zoom));
  useEffect(() => {
    if (areMissing) onNeedKreise();
  }, [areMissing, onNeedKreise]);
}

/** The element that holds symbols and names. It lies over the SVG map; while MapLibre draws it is
 *  put into MapLibre's own, so that dragging and wheeling work across it. */
function useMarksHost() {
  const [host] = useState(() => {
    const element = document.createElement('div');
    element.className = 'map-marks';
    return element;
  });
  const home = useCallback(
    (element: HTMLDivElement | null) => {
      element?.append(host);
      return () => host.remove();
    },
    [host],
  );
  return { host, home };
}

/** Map, symbols and all that lies over them, for a map whose size is known. */
export function MapStage(props: MapStageProps) {
  const { laender, kreise, stage, size, storiesAt, onChoose, onCamera } = props;
  const model = useMapModel(props);
  const hovered = useHovered(props.hoveredKeys);
  const renderer = useRenderer({ stage, size, svgOnly: props.svgOnly, compact: props.compact });
  const { MapLibre, running } = renderer;
  const aim = useAim(props, size);
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
  useKreise(props, aim.zoom, running !== null);
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
    (steps: number) => onCamera(clampCamera({ ...moving.now(), zoom: moving.now().zoom + steps })),
    [moving, onCamera],
  );
  const closePopup = () => {
    setSeveral(null);
    pointer.dismiss();
  };
  return (
    <>
      <div
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
          <MapMarks
            marks={placed.marks}
            areas={placed.areas}
            stands={placed.stands}
            hovered={hovered}
            pinTo={pinTo}
          />,
          host,
        )}
      </div>
      <MapChrome {...props} scale={model.scale} canZoom={renderer.canZoom} onZoom={zoom} />
      <MapPopups
        marks={model.marks}
        stands={placed.stands}
        camera={aim}
        size={size}
        several={several}
        pointed={pointer.pointed}
        storiesAt={storiesAt}
        onChoose={choose}
        onClose={closePopup}
        onPointerEnter={pointer.stay}
        onPointerLeave={pointer.leave}
      />
    </>
  );
}
