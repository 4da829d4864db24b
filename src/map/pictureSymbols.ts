import type { Camera } from '../core/view';
import { element, lightColor, svgText } from '../ui/svgMarkup';
import type { Words } from '../ui/words';
import { project, type Size } from './camera';
import { haloOf, hasRoomForNumber, isNumberSmall } from './dotRadius';
import { BADGE, badgeWidth } from './labelItems';
import { LOOK } from './look';
import type { Mark } from './mapFacts';
import { AT_ITS_PLACE, type NameSpot, type Stand } from './placedMarks';
import type { StaticSheet } from './staticSheet';

const CENTRED = { 'text-anchor': 'middle', 'dominant-baseline': 'central' } as const;

const NAMES = {
  town: { token: 'ink', size: 13, weight: 600 },
  kreis: { token: 'accent', size: 13, weight: 600 },
  land: { token: 'ink-soft', size: 12, weight: 400 },
} as const;

function drawName({ text, kind, left, top, width, height }: NameSpot): string {
  const { token, size, weight } = NAMES[kind];
  return svgText(text, {
    ...CENTRED,
    x: left + width / 2,
    y: top + height / 2,
    fill: lightColor(token),
    'font-size': size,
    'font-weight': weight,
    'paint-order': 'stroke',
    stroke: lightColor('halo'),
    'stroke-width': 3,
    'stroke-linejoin': 'round',
  });
}

const drawNumber = (
  text: string,
  token: string,
  size: number,
  [x, y]: Stand['offset'] = [0, 0],
): string =>
  svgText(text, {
    ...CENTRED,
    x,
    y,
    fill: lightColor(token),
    'font-size': size,
    'font-weight': 700,
  });

const EDGE = { stroke: lightColor('accent'), 'stroke-width': 1.5 };

function drawDot({ number }: Words, { own, radius }: Mark): string {
  const halo = element('circle', { r: radius + haloOf(radius), fill: lightColor('halo') });
  const dot = element('circle', { r: radius, fill: lightColor('place') });
  const isNumbered = hasRoomForNumber(own, radius);
  return halo + dot + (isNumbered ? drawNumber(number(own), 'on-place', 12) : '');
}

function drawTotal({ number }: Words, { count, radius }: Mark): string {
  const disc = element('circle', { r: radius - 0.75, fill: lightColor('paper-raised'), ...EDGE });
  return disc + drawNumber(number(count), 'accent', isNumberSmall(count, radius) ? 11 : 13);
}

function drawBadge({ number }: Words, { count }: Mark, { offset, aside }: Stand): string {
  const [x, y] = offset;
  const [width, height] = [badgeWidth(count) - 1.5, BADGE - 1.5];
  const line = aside
    ? element('path', { d: `M0 0L${Math.round(x)} ${Math.round(y)}`, ...EDGE, fill: 'none' })
    : '';
  const box = element('rect', {
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    rx: 5.25,
    fill: lightColor('paper-raised'),
    ...EDGE,
  });
  return line + box + drawNumber(number(count), 'accent', 13, offset);
}

const DRAWN = { dot: drawDot, total: drawTotal, badge: drawBadge } as const;

/** Symbols with their numbers, and names; what is not chosen is faded. A symbol carries the key of
 *  its unit. */
export function pictureSymbols(
  words: Words,
  { marks, areas, stands }: StaticSheet,
  { camera, size }: { camera: Camera; size: Size },
): string {
  const at = (lon: number, lat: number): string =>
    `translate(${project(lon, lat, camera, size)
      .map((pixels) => Math.round(pixels * 10) / 10)
      .join(' ')})`;
  const names = areas.map(({ key, lon, lat }) => {
    const name = stands.get(key)?.name;
    return name ? element('g', { transform: at(lon, lat) }, drawName(name)) : '';
  });
  // Great symbols lie under small ones.
  const symbols = marks
    .toSorted((a, b) => b.radius - a.radius)
    .map((mark) => {
      const stand = stands.get(mark.key) ?? AT_ITS_PLACE;
      const drawing = DRAWN[mark.kind](words, mark, stand);
      const opacity = mark.faded ? LOOK.fadedDot : null;
      return element(
        'g',
        { transform: at(mark.lon, mark.lat), 'data-unit': mark.key, opacity },
        drawing + (stand.name ? drawName(stand.name) : ''),
      );
    });
  return [...names, ...symbols].join('');
}
