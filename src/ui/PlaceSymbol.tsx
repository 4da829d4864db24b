import { type Key, levelOf } from '../core/key';

/** The mark of a story's first place, as on the map: dot, square, or a dashed ring for none. */
export function PlaceSymbol({ place }: { place: Key | undefined }) {
  const kind = place === undefined ? 'none' : levelOf(place) === 'gemeinde' ? 'dot' : 'square';
  return <span className={`place-symbol place-symbol--${kind}`} aria-hidden="true" />;
}
