import { isInside, type Key } from '../core/key';
import { changeView } from '../state/viewStore';
import type { Board } from './useBoard';

/** A tap on the map: the only story of a town opens, anything else becomes the region. */
export function chooseUnit({ counts, view }: Board, key: Key): void {
  const stories = counts.storiesAt(key);
  const only = key.length === 8 && stories.length === 1 ? stories[0] : undefined;
  if (!only) return chooseRegion([key]);
  const isListed =
    !view.placeless &&
    (view.region.length === 0 || view.region.some((unit) => isInside(key, unit)));
  changeView({ story: only.id, ...(isListed ? {} : { region: [key], placeless: false }) });
}

/** A new region moves the map to it, so a camera set by hand is given up. */
export function chooseRegion(region: readonly Key[]): void {
  changeView({ region, placeless: false, camera: null, within: null });
}

export function choosePlaceless(on: boolean): void {
  changeView({ region: [], placeless: on, camera: null, within: null });
}
