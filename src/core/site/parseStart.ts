import type { View } from '../view';
import { readView } from '../viewParams';

/** Parameters that say what is shown. Language, appearance and frame are the reader's, an open story
 *  and a search are no beginning. */
const NAMES = 'region place from to last topic measure compare view within'.split(' ');

/** Reads what a site begins with. Written like the query of an address, so that one sets up the page
 *  as it is to be and copies what the browser shows; the same table reads both.
 *  @returns null if a parameter is unknown or its value is none */
export function parseStart(query: string): View | null {
  const names = query.split('&').map((part) => part.split('=')[0] ?? '');
  const { view, dropped } = readView(query);
  const isGood = dropped.length === 0 && names.every((name) => NAMES.includes(name));
  return isGood ? view : null;
}
