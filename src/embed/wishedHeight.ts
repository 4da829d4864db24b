/** Pixels of a list in a frame that follows its content; longer lists are scrolled. */
const LONGEST_LIST = 720;

/** Germany is higher than wide, but a frame should leave some of the page around to be seen. */
const mapHeight = (width: number): number => Math.round(Math.min(560, Math.max(300, width * 0.55)));

const isInFlow = (part: Element): boolean => getComputedStyle(part).position !== 'absolute';

/** In wide frames list and filters stand beside the map, which is then higher. */
const isBeside = (part: HTMLElement): boolean =>
  part.matches('.list-slot, .frame-filters') &&
  part.parentElement !== null &&
  getComputedStyle(part.parentElement).display === 'grid';

function heightOf(part: HTMLElement): number {
  if (isBeside(part)) return 0;
  if (part.matches('.map-slot')) return mapHeight(part.offsetWidth);
  return part.matches('.list-slot') ? Math.min(LONGEST_LIST, part.offsetHeight) : part.offsetHeight;
}

/** Parts of a frame that stand below each other. */
export const partsOf = (frame: Element): HTMLElement[] =>
  [...frame.querySelectorAll<HTMLElement>(':scope > main > *, :scope > footer')].filter(isInFlow);

/** The height that a frame would like to have, in pixels. It depends on its width and content, never
 *  on the height it has: so it can be set by a host without setting anything off. */
export const wishedHeight = (frame: Element): number =>
  Math.ceil(partsOf(frame).reduce((sum, part) => sum + heightOf(part), 0));
