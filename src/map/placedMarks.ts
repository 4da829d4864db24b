import type { Key } from '../core/key';
import type { Pixel } from './camera';
import type { LabelKind, Labelled } from './findLabel';
import { focusSpots } from './focusSpots';
import { BADGE, badgeWidth } from './labelItems';
import type { LabelSpace, Placement } from './labels';
import type { Mark } from './mapFacts';

/** Where a name stands, in pixels from its place. */
export type NameSpot = {
  text: string;
  kind: LabelKind;
  left: number;
  top: number;
  width: number;
  height: number;
};

/** How a symbol and its name stand about their place, whatever the camera does. */
export type Stand = {
  /** Of the symbol, from its place. */
  offset: Pixel;
  aside: boolean;
  name: NameSpot | null;
  /** Centre of what the keyboard reaches, from its place; null where focus would not be seen. */
  focus: Pixel | null;
};

export const AT_ITS_PLACE: Stand = { offset: [0, 0], aside: false, name: null, focus: [0, 0] };

const relative = ([x, y]: Pixel, [originX, originY]: Pixel): Pixel => [x - originX, y - originY];

/** Turns places on one screen into offsets, which hold while the camera moves. */
export function standsOf(
  items: readonly Labelled[],
  placement: Placement,
  space: Pick<LabelSpace, 'size' | 'blocked'>,
): ReadonlyMap<Key, Stand> {
  const { badges, labels } = placement;
  const spots = focusSpots(items, placement, space);
  return new Map(
    items.map(({ key, home, at }) => {
      const badge = badges.get(key);
      const label = labels.get(key);
      const spot = spots.get(key);
      const stand: Stand = {
        offset: relative(badge?.at ?? at, home),
        aside: badge?.aside ?? false,
        focus: spot ? relative(spot, home) : null,
        name: label
          ? {
              text: label.text,
              kind: label.kind,
              left: label.box.left - home[0],
              top: label.box.top - home[1],
              width: label.box.right - label.box.left,
              height: label.box.bottom - label.box.top,
            }
          : null,
      };
      return [key, stand];
    }),
  );
}

/** Half the width and height of a symbol. */
export const halfOf = (mark: Mark): Pixel =>
  mark.kind === 'badge' ? [badgeWidth(mark.count) / 2, BADGE / 2] : [mark.radius, mark.radius];

/** Of flat facts, with the same names on both sides. */
export function hasSameFields<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((name) => a[name] === b[name]);
}

export function isSameStand(a: Stand, b: Stand): boolean {
  if (a === b) return true;
  const isNamedAlike = a.name && b.name ? hasSameFields(a.name, b.name) : a.name === b.name;
  const isFocusedAlike = a.focus && b.focus ? hasSameFields(a.focus, b.focus) : a.focus === b.focus;
  return isNamedAlike && isFocusedAlike && a.aside === b.aside && hasSameFields(a.offset, b.offset);
}
