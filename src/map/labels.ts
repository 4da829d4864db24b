import type { Key } from '../core/key';
import { type Box, boxAround, boxesAlong, boxesMeet, isWithin } from './boxes';
import type { Pixel, Size } from './camera';
import { type Direction, labelSpot, spotsAround } from './spots';

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

/** The first spot with room for a way to write the name. */
function findLabel(
  item: Labelled,
  at: Pixel,
  directions: readonly Direction[],
  search: Search,
  taken: readonly Box[] = [],
): PlacedLabel | null {
  const { space } = search;
  for (const [text, direction] of tries(item, directions)) {
    const width = space.measure(text, item.kind);
    if (item.symbol === 'none' && item.area && width > item.area.width * 1.15) continue;
    const box = labelSpot(at, item, { width, height: space.lineHeight[item.kind] }, direction);
    const isUsable = isFree(box, search) && !taken.some((other) => boxesMeet(box, other));
    if (isUsable) return { text, kind: item.kind, box };
  }
  return null;
}

/** The whole name anywhere, then a shorter one. A Land's name rather stays under its badge, as those
 *  of its neighbours do, than that it is written in full. */
function tries(
  { names, kind, symbol }: Labelled,
  directions: readonly Direction[],
): readonly (readonly [string, Direction])[] {
  if (kind === 'land' && symbol === 'badge') {
    return directions.flatMap((direction) => names.map((text) => [text, direction] as const));
  }
  return names.flatMap((text) => directions.map((direction) => [text, direction] as const));
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

/** Beside a small area, so that it can be seen; else just clear of what is in the way. A Land's badge
 *  needs no line to its place as long as it stands within the Land. */
function badgeAside(item: Labelled, search: Search): Badge | null {
  const shown = isSmall(item) ? item.area : null;
  const reach = shown ? Math.max(shown.width, shown.height) / 2 + item.width / 2 + 4 : 0;
  const area = shown ? [boxAround(item.at, shown.width, shown.height)] : [];
  let nameless: Badge | null = null;
  for (const at of spotsAround(item.at, reach, search.centre)) {
    const box = boxAround(at, item.width, item.height);
    const aside = !staysWithin(item, at);
    const line = aside ? boxesAlong(item.at, at).filter((part) => !boxesMeet(part, box)) : [];
    if (![box, ...line.slice(1)].every((part) => isFree(part, search))) continue;
    const directions = aside ? asideOf(at, search.centre) : directionsOf(item, at, search);
    const label = findLabel(item, at, directions, search, [box, ...line, ...area]);
    const badge = { at, aside, label, taken: [box, ...line] };
    if (label) return badge;
    nameless ??= badge;
  }
  return nameless;
}

const staysWithin = ({ at: [x, y], area }: Labelled, [toX, toY]: Pixel): boolean =>
  area !== null && Math.abs(toX - x) < area.width / 4 && Math.abs(toY - y) < area.height / 4;

function placeBadge(item: Labelled, search: Search): Badge {
  const box = boxAround(item.at, item.width, item.height);
  const stays = { at: item.at, aside: false, label: null, taken: [box] };
  if (!isSmall(item) && isFree(box, search)) return stays;
  return badgeAside(item, search) ?? stays;
}

/** One item after the other takes its room. */
class Sheet {
  readonly badges = new Map<Key, Badge>();
  readonly labels = new Map<Key, PlacedLabel>();
  private readonly search: Search;

  constructor(space: LabelSpace, dots: readonly Labelled[]) {
    const centre: Pixel = [space.size.width / 2, space.size.height / 2];
    const boxes = dots.map(({ at, width, height }) => boxAround(at, width, height));
    this.search = { space, taken: [...space.blocked, ...boxes], centre };
  }

  putBadge(item: Labelled): void {
    const badge = placeBadge(item, this.search);
    this.badges.set(item.key, badge);
    this.search.taken.push(...badge.taken);
    if (badge.label) this.keepLabel(item.key, badge.label);
  }

  putLabel(item: Labelled): void {
    if (this.labels.has(item.key)) return;
    const badge = this.badges.get(item.key);
    const at = badge?.at ?? item.at;
    const directions = badge?.aside
      ? asideOf(at, this.search.centre)
      : directionsOf(item, at, this.search);
    const label = findLabel(item, at, directions, this.search);
    if (label) this.keepLabel(item.key, label);
  }

  private keepLabel(key: Key, label: PlacedLabel): void {
    this.labels.set(key, label);
    this.search.taken.push(label.box);
  }
}

/** Finds room for badges and names; earlier items go first. No name meets another one, a symbol or
 *  anything that lies over the map, and none leaves it; where there is no room, the name is left
 *  out and the symbol stays. The same input gives the same map. */
export function placeLabels(items: readonly Labelled[], space: LabelSpace): Placement {
  const dots = items.filter(({ symbol }) => symbol === 'dot');
  const badges = items.filter(({ symbol }) => symbol === 'badge');
  const sheet = new Sheet(space, dots);
  // What cannot move comes first: dots, badges at their places; a badge beside its area has a choice.
  for (const item of badges) if (!isSmall(item)) sheet.putBadge(item);
  for (const item of dots) sheet.putLabel(item);
  for (const item of badges) if (isSmall(item)) sheet.putBadge(item);
  for (const item of items) sheet.putLabel(item);
  return { badges: sheet.badges, labels: sheet.labels };
}
