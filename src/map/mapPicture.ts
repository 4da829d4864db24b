import type { Extent } from '../core/view';
import { element, lightColor } from '../ui/svgMarkup';
import type { Words } from '../ui/words';
import { bordersOf } from './borders';
import { fitBounds, mercator, type Size, worldPixels } from './camera';
import { cameraFor, GERMANY, startCamera } from './fit';
import { gatheringOf, markBudget } from './gathering';
import { LOOK } from './look';
import type { Area, MapFacts, MapModel } from './mapFacts';
import { mapModelOf } from './mapModel';
import { areaPath, type Grid, linesPath } from './outlines';
import { pictureLegend } from './pictureLegend';
import { pictureSymbols } from './pictureSymbols';
import { layOutSheet } from './staticSheet';

export type MapPictureFacts = Omit<MapFacts, 'gathering' | 'openPlaces'> & {
  /** The part of the map that is a filter. */
  within: Extent | null;
};

export type MapPicture = {
  /** Markup of an `svg` element, as large as was asked for. */
  map: string;
  /** Markup of the legend, its upper left corner at 0, 0, and its height. */
  legend: string;
  legendHeight: number;
};

const PADDING = { top: 12, right: 12, bottom: 12, left: 12 };
/** Steps of the outlines per pixel: the picture may be drawn twice as large. */
const FINENESS = 4;
/** On the wide side: the picture is shown in whatever typeface is at hand. */
const LETTER = { town: 7.6, kreis: 7.6, land: 6.6 };

/** The map drawn once, for pictures and paper: the same model, symbols and names as the live one,
 *  in the light appearance.
 *  @param isCut what lies beyond its edges is cut off; else something has to lie over it */
export function mapPicture(
  words: Words,
  facts: MapPictureFacts,
  size: Size,
  isCut = true,
): MapPicture {
  const { laender, kreise, region, within, scaleCounts } = facts;
  const camera = within
    ? fitBounds(within, size, PADDING)
    : region.length > 0
      ? cameraFor(region, facts, size)
      : fitBounds(GERMANY, size, PADDING);
  const wanted = gatheringOf(scaleCounts, camera.zoom - startCamera(size).zoom, markBudget(size));
  // Without outlines of Kreise their Länder stand for them.
  const gathering = wanted === 'kreis' && kreise === null ? 'land' : wanted;
  const model = mapModelOf({ ...facts, openPlaces: [], gathering });
  const [x, y] = mercator(camera.lng, camera.lat);
  const world = worldPixels(camera.zoom);
  const grid: Grid = {
    steps: world * FINENESS,
    origin: [x - size.width / 2 / world, y - size.height / 2 / world],
  };
  const shapes = [...laender.features, ...(kreise?.features ?? [])];
  const sheet = layOutSheet(model, shapes, { camera, size, blocked: [], letter: LETTER });
  const ground = element(
    'g',
    { transform: `scale(${1 / FINENESS})`, 'stroke-linejoin': 'round' },
    drawGround(facts, model, grid),
  );
  const map = element(
    'svg',
    { width: size.width, height: size.height, overflow: isCut ? 'hidden' : 'visible' },
    ground + pictureSymbols(words, sheet, { camera, size }),
  );
  return { map, ...pictureLegend(words, model) };
}

const FILLS: Readonly<Record<string, readonly [token: string, opacity: number]>> = {
  accent: ['accent', LOOK.accent],
  few: ['paper-sunken', 1],
  noData: ['paper-sunken', 1],
  0: ['land', 1],
};

/** @returns colour and opacity of an area */
function fillOf({ fill, faded }: Pick<Area, 'fill' | 'faded'>): readonly [string, number] {
  const [token, opacity] = FILLS[fill] ?? [`tint-${fill}`, 1];
  const fade = fill === 'accent' ? LOOK.fadedAccent / LOOK.accent : LOOK.fadedLand;
  return [lightColor(token), faded ? opacity * fade : opacity];
}

function drawGround({ laender, kreise }: MapPictureFacts, model: MapModel, grid: Grid): string {
  const shapes = [...laender.features, ...(kreise?.features ?? [])];
  const paths = new Map(
    shapes.map(({ properties, geometry }) => [properties.key, areaPath(geometry, grid)]),
  );
  const areas = [...model.laender, ...model.kreise];
  const fills = areas.map((area) => {
    const [fill, opacity] = fillOf(area);
    const d = paths.get(area.shape) ?? '';
    return element('path', {
      d,
      fill,
      'data-area': area.key,
      'fill-opacity': opacity === 1 ? null : opacity,
    });
  });
  const { inner, outer } = bordersOf(laender.features);
  const outlined = areas.filter(({ outlined, selected }) => outlined || selected);
  const outlines = outlined.map(({ shape, selected, faded }) =>
    line(paths.get(shape) ?? '', 'accent', selected ? LOOK.strongOutline : LOOK.outline, faded),
  );
  const between =
    kreise && model.kreise.some(({ fill }) => fill !== 'accent')
      ? line(linesPath(bordersOf(kreise.features).inner, grid), 'border-kreis', LOOK.kreisBorder)
      : '';
  return [
    ...fills,
    between,
    line(linesPath(inner, grid), 'border-land', LOOK.landBorder),
    line(linesPath(outer, grid), 'border-outer', LOOK.outerBorder),
    ...outlines,
  ].join('');
}

const line = (d: string, token: string, width: number, faded = false): string =>
  element('path', {
    d,
    fill: 'none',
    stroke: lightColor(token),
    'stroke-width': width * FINENESS,
    'stroke-opacity': faded ? LOOK.fadedOutline : null,
  });
