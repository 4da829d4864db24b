import type { Key } from '../core/key';
import { type Box, boxAround, boxesAlong, boxesMeet, isWithin } from './boxes';
import type { Pixel, Size } from './camera';
import { type Direction, labelSpots, spotsAround } from './spots';

export type LabelKind = 'town' | 'kreis' | 'land';

/** Something that has a name on the map and, except for a plain Land, a symbol. */
export type Labelled = {
  key: Key;
  symbol: 'dot' | 'badge' | 'none';
  kind: LabelKind;
  /** Where it is on the screen. */
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

export type PlacedLabel = {
  text: string;
  kind: LabelKind;
  box: Box;
};

export type Placement = {
  /** Centres of the badges; those moved aside get a line to where they belong. */
  badges: ReadonlyMap<Key, { at: Pixel; aside: boolean }>;
  labels: ReadonlyMap<Key, PlacedLabel>;
};

export type LabelSpace = {
  size: Size;
  /** Rectangles of whatever lies over the map. */
  blocked: readonly Box[];
  /** Width of a text in pixels. */
  measure(text: string, kind: LabelKind): number;
  /** Height of a line of each kind. */
  lineHeight: Readonly<Record<LabelKind, number>>;
};

const EDGE = 3;
/** An area smaller than this on the screen would vanish under its badge. */
const SMALL_AREA = 46;

type Search = { space: LabelSpace; taken: Box[]; centre: Pixel };

const isFree = (box: Box, { space, taken }: Search): boolean =>
  isWithin(box, space.size, EDGE) && !taken.some((other) => boxesMeet(box, other));

/** The first spot with room for a way to write the name: the whole name anywhere, then shorter. */
function findLabel(
  item: Labelled,
  at: Pixel,
  directions: readonly Direction[],
  search: Search,
  taken: readonly Box[] = [],
): PlacedLabel | null {
  const { space } = search;
  for (const text of item.names) {
    const width = space.measure(text, item.kind);
    if (item.symbol === 'none' && item.area && width > item.area.width * 1.15) continue;
    const label: Size = { width, height: space.lineHeight[item.kind] };
    for (const box of labelSpots(at, item, label, directions)) {
      const isUsable = isFree(box, search) && !taken.some((other) => boxesMeet(box, other));
      if (isUsable) return { text, kind: item.kind, box };
    }
  }
  return null;
}

const isSmall = ({ area }: Labelled): boolean =>
  area !== null && Math.max(area.width, area.height) < SMALL_AREA;

const inside: readonly Direction[] = ['centre', 'up', 'down'];
const besideDot: readonly Direction[] = [
  'right',
  'left',
  'above',
  'below',
  'aboveRight',
  'belowRight',
  'aboveLeft',
  'belowLeft',
];
const besideBadge: readonly Direction[] = ['below', 'above', 'right', 'left'];

/** Names of badges at the rim of the map stand on the outer side, where the paper is blank. */
const asideOf = (at: Pixel, centre: Pixel): readonly Direction[] =>
  at[0] < centre[0] ? ['left', 'right', 'below', 'above'] : ['right', 'left', 'below', 'above'];

function directionsOf(item: Labelled, at: Pixel, search: Search): readonly Direction[] {
  if (item.symbol === 'none') return inside;
  if (item.symbol === 'dot') return besideDot;
  return item.kind === 'land' ? besideBadge : asideOf(at, search.centre);
}

type Badge = { at: Pixel; aside: boolean; label: PlacedLabel | null; taken: Box[] };

/** A badge away from its place, if possible where its name has room too. */
function badgeAside(item: Labelled, search: Search): Badge | null {
  let nameless: Badge | null = null;
  const shown = isSmall(item) ? item.area : null;
  const reach = shown ? Math.max(shown.width, shown.height) / 2 : 0;
  for (const at of spotsAround(item.at, reach + item.width / 2 + 4, search.centre)) {
    const box = boxAround(at, item.width, item.height);
    const line = boxesAlong(item.at, at).filter((part) => !boxesMeet(part, box));
    const area = shown ? [boxAround(item.at, shown.width, shown.height)] : [];
    if (!isFree(box, search) || line.slice(1).some((part) => !isFree(part, search))) continue;
    const taken = [box, ...line, ...area];
    const label = findLabel(item, at, directionsOf(item, at, search), search, taken);
    const badge = { at, aside: true, label, taken: [box, ...line] };
    if (label) return badge;
    nameless ??= badge;
  }
  return nameless;
}

function placeBadge(item: Labelled, search: Search): Badge {
  const box = boxAround(item.at, item.width, item.height);
  const stays = { at: item.at, aside: false, label: null, taken: [box] };
  if (!isSmall(item) && isFree(box, search)) return stays;
  return badgeAside(item, search) ?? stays;
}

/** Finds room for badges and names; earlier items go first. No name meets another one, a symbol or
 *  anything that lies over the map, and none leaves it; where there is no room, the name is left
 *  out and the symbol stays. The same input gives the same map. */
export function placeLabels(items: readonly Labelled[], space: LabelSpace): Placement {
  const taken = [...space.blocked];
  const search: Search = { space, taken, centre: [space.size.width / 2, space.size.height / 2] };
  const badges = new Map<Key, Badge>();
  const labels = new Map<Key, PlacedLabel>();
  const dots = items.filter(({ symbol }) => symbol === 'dot');
  taken.push(...dots.map(({ at, width, height }) => boxAround(at, width, height)));
  const standing = items.filter((item) => item.symbol === 'badge').sort(bySize);
  for (const item of standing) {
    const badge = placeBadge(item, search);
    badges.set(item.key, badge);
    taken.push(...badge.taken);
    if (badge.label) {
      labels.set(item.key, badge.label);
      taken.push(badge.label.box);
    }
  }
  for (const item of items) {
    if (labels.has(item.key)) continue;
    const at = badges.get(item.key)?.at ?? item.at;
    const label = findLabel(item, at, directionsOf(item, at, search), search);
    if (!label) continue;
    labels.set(item.key, label);
    taken.push(label.box);
  }
  return { badges, labels };
}

/** Badges that can stay where they are take their places before others are moved aside. */
const bySize = (a: Labelled, b: Labelled): number => Number(isSmall(a)) - Number(isSmall(b));
