import type { Key } from '../core/key';
import { changeView } from '../state/viewStore';

/** A new region moves the map to it, so a camera set by hand is given up. */
export function chooseRegion(region: readonly Key[]): void {
  changeView({ region, placeless: false, camera: null, within: null });
}

export function choosePlaceless(on: boolean): void {
  changeView({ region: [], placeless: on, camera: null, within: null });
}
