import { type Box, boxAround, boxesAlong, boxesMeet, containsPoint } from './boxes';
import type { Pixel } from './camera';
import {
  findLabel,
  isFree,
  isOnSomething,
  type Labelled,
  type PlacedLabel,
  type Search,
} from './findLabel';
import { spotsAround } from './spots';

export type PlacedBadge = {
  /** Its centre. */
  at: Pixel;
  /** Away from its place, to which a line leads. */
  aside: boolean;
};

export type BadgePlacing = {
  badge: PlacedBadge;
  /** If its place was chosen together with that of its name. */
  label: PlacedLabel | null;
  taken: readonly Box[];
  /** It lies on nothing. */
  isFree: boolean;
};

/** An area smaller than this on the screen would vanish under its badge. */
const SMALL_AREA = 46;

export const isSmall = ({ area }: Labelled): boolean =>
  area !== null && Math.max(area.width, area.height) < SMALL_AREA;

/** A Land's badge needs no line to its place as long as it stands well within the Land. */
const staysWithin = ({ at: [x, y], area }: Labelled, [toX, toY]: Pixel): boolean =>
  area !== null && Math.abs(toX - x) < area.width / 4 && Math.abs(toY - y) < area.height / 4;

function placingAt(item: Labelled, at: Pixel, search: Search): BadgePlacing | null {
  const box = boxAround(at, item.width, item.height);
  const aside = !staysWithin(item, at);
  const line = aside ? boxesAlong(item.at, at).filter((part) => !boxesMeet(part, box)) : [];
  // The place itself may lie under a card; the line comes out from there.
  if (!isFree(box, search) || line.slice(1).some((part) => isOnSomething(part, search)))
    return null;
  const area = aside && item.area ? [boxAround(item.at, item.area.width, item.area.height)] : [];
  const label = findLabel(item, at, aside, search, [box, ...line, ...area]);
  return { badge: { at, aside }, label, taken: [box, ...line], isFree: true };
}

/** Beside a small area, so that it can be seen; else just clear of what is in the way. If possible
 *  where the name has room too. */
function placeAside(item: Labelled, search: Search): BadgePlacing | null {
  const { width, height } = (isSmall(item) && item.area) || { width: 0, height: 0 };
  const reach = isSmall(item) ? Math.max(width, height) / 2 + item.width / 2 + 4 : 0;
  const { size } = search.space;
  let nameless: BadgePlacing | null = null;
  for (const at of spotsAround(item.at, reach, [size.width / 2, size.height / 2])) {
    const placing = placingAt(item, at, search);
    if (placing?.label) return placing;
    nameless ??= placing;
  }
  return nameless;
}

/** Where the badge of a Kreis or Land stands. */
export function placeBadge(item: Labelled, search: Search): BadgePlacing {
  const box = boxAround(item.at, item.width, item.height);
  const badge = { at: item.at, aside: false };
  const { size } = search.space;
  const isInView = containsPoint(
    { left: 0, top: 0, right: size.width, bottom: size.height },
    item.at,
  );
  const isClear = !isInView || isFree(box, search);
  const stays = { badge, label: null, taken: isInView ? [box] : [], isFree: isClear };
  if (!isInView || (!isSmall(item) && isClear)) return stays;
  return placeAside(item, search) ?? stays;
}
