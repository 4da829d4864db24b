import type { Key } from '../core/key';
import { type Box, boxAround } from './boxes';
import type { Size } from './camera';
import {
  findLabel,
  type LabelKind,
  type Labelled,
  type PlacedLabel,
  type Search,
} from './findLabel';
import { isSmall, type PlacedBadge, placeBadge } from './placeBadge';

export type Placement = {
  /** Those moved aside get a line to where they belong. */
  badges: ReadonlyMap<Key, PlacedBadge>;
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

/** One item after the other takes its room. */
class Sheet {
  readonly badges = new Map<Key, PlacedBadge>();
  readonly labels = new Map<Key, PlacedLabel>();
  /** A badge found no room of its own. */
  isCrowded = false;
  private readonly search: Search;

  constructor(space: LabelSpace, dots: readonly Labelled[]) {
    const boxes = dots.map(({ at, width, height }) => boxAround(at, width, height));
    this.search = { space, taken: [...boxes] };
  }

  putBadge(item: Labelled): void {
    const { badge, label, taken, isFree } = placeBadge(item, this.search);
    this.badges.set(item.key, badge);
    this.search.taken.push(...taken);
    if (label) this.keepLabel(item.key, label);
    if (!isFree) this.isCrowded = true;
  }

  putLabel(item: Labelled): void {
    if (this.labels.has(item.key)) return;
    const { at, aside } = this.badges.get(item.key) ?? { at: item.at, aside: false };
    const label = findLabel(item, at, aside, this.search);
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
  const standing = badges.filter((item) => !isSmall(item));
  const leaning = badges.filter(isSmall);
  const fill = (townsFirst: boolean): Sheet => {
    const sheet = new Sheet(space, dots);
    for (const item of standing) sheet.putBadge(item);
    if (townsFirst) for (const item of dots) sheet.putLabel(item);
    for (const item of leaning) sheet.putBadge(item);
    for (const item of items) sheet.putLabel(item);
    return sheet;
  };
  // A badge beside its area has a choice, so that names of towns come first, unless it has none left.
  const sheet = fill(true);
  const { badges: placed, labels } = sheet.isCrowded ? fill(false) : sheet;
  return { badges: placed, labels };
}
