import type { Key } from '../core/key';
import { type Box, boxesMeet, isWithin } from './boxes';
import type { Pixel, Size } from './camera';
import type { LabelSpace } from './labels';
import { type Direction, labelSpot } from './spots';

export type LabelKind = 'town' | 'kreis' | 'land';

/** Something that has a name on the map and, except for a plain area, a symbol. */
export type Labelled = {
  key: Key;
  symbol: 'dot' | 'badge' | 'none';
  kind: LabelKind;
  /** Its place on the screen. */
  home: Pixel;
  /** Where its symbol stands: totals make room for each other. */
  at: Pixel;
  /** Size of the symbol with all that belongs to it: halo, ring. */
  width: number;
  height: number;
  /** Ways to write the name, the whole one first. */
  names: readonly string[];
  /** Width and height of its area on the screen, if it is one. A name without a symbol has to fit
   *  into the area; a badge stands beside an area which it would cover. */
  area: Size | null;
};

export type PlacedLabel = { text: string; kind: LabelKind; box: Box };

/** The sheet so far: `taken` holds all that nothing may be written over. */
export type Search = { space: LabelSpace; taken: Box[] };

export const isOnSomething = (box: Box, { taken }: Search): boolean =>
  taken.some((other) => boxesMeet(box, other));

const EDGE = 3;

export const isFree = (box: Box, search: Search): boolean =>
  isWithin(box, search.space.size, EDGE) &&
  !isOnSomething(box, search) &&
  !search.space.blocked.some((other) => boxesMeet(box, other));

const INSIDE: readonly Direction[] = ['centre', 'up', 'down'];
const BESIDE_BADGE: readonly Direction[] = ['below', 'above', 'right', 'left'];
const BESIDE_DOT: readonly Direction[] = [
  'right',
  'left',
  'above',
  'below',
  'aboveRight',
  'belowRight',
  'aboveLeft',
  'belowLeft',
];

/** Beside a Kreis, or a badge that was moved, on the outer side, where the paper is blank. */
const outward = ([x]: Pixel, { space }: Search): readonly Direction[] =>
  x < space.size.width / 2
    ? ['left', 'right', 'below', 'above']
    : ['right', 'left', 'below', 'above'];

function directionsOf(
  { symbol, kind }: Labelled,
  at: Pixel,
  aside: boolean,
  search: Search,
): readonly Direction[] {
  if (symbol === 'none') return INSIDE;
  if (kind === 'land' && !aside) return BESIDE_BADGE;
  return symbol === 'dot' ? BESIDE_DOT : outward(at, search);
}

/** The whole name anywhere, then a shorter one. A Land's name rather stays under its badge, as those
 *  of its neighbours do, than that it is written in full. */
function tries(
  { names, kind, symbol }: Labelled,
  directions: readonly Direction[],
): readonly (readonly [string, Direction])[] {
  if (kind === 'land' && symbol !== 'none') {
    return directions.flatMap((direction) => names.map((text) => [text, direction] as const));
  }
  return names.flatMap((text) => directions.map((direction) => [text, direction] as const));
}

/** A plain name may reach a little over the edge of its area. */
const fits = (width: number, { symbol, area }: Labelled): boolean =>
  symbol !== 'none' || area === null || width <= area.width * 1.15;

/** The first spot with room for a way to write the name of a symbol that stands at `at`.
 *  @param reserved as well as what is taken */
export function findLabel(
  item: Labelled,
  at: Pixel,
  aside: boolean,
  search: Search,
  reserved: readonly Box[] = [],
): PlacedLabel | null {
  const { measure, lineHeight } = search.space;
  for (const [text, direction] of tries(item, directionsOf(item, at, aside, search))) {
    const width = measure(text, item.kind);
    if (!fits(width, item)) continue;
    const box = labelSpot(at, item, { width, height: lineHeight[item.kind] }, direction);
    const isClear = isFree(box, search) && !reserved.some((other) => boxesMeet(box, other));
    if (isClear) return { text, kind: item.kind, box };
  }
  return null;
}
