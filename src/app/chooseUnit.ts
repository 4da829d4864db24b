import { isInside, type Key } from '../core/key';
import type { Story } from '../core/story';
import { changeView } from '../state/viewStore';
import { chooseRegion } from './chooseRegion';
import type { Board } from './useBoard';

/** A tap on the map: the only story of a town opens, anything else becomes the region.
 *  @param stories the newest of the unit itself */
export function chooseUnit({ view }: Board, key: Key, stories: readonly Story[]): void {
  const only = key.length === 8 && stories.length === 1 ? stories[0] : undefined;
  if (!only) return chooseRegion([key]);
  const isListed =
    !view.placeless &&
    (view.region.length === 0 || view.region.some((unit) => isInside(key, unit)));
  changeView({ story: only.id, ...(isListed ? {} : { region: [key], placeless: false }) });
}
