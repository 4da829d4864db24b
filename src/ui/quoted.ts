const LONGEST = 80;

/** Signs that turn the direction of what stands around them. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A foreign text as it may stand in a sentence of the page: it turns nothing round, and is no longer
 *  than 80 characters. */
export function quoted(text: string): string {
  const plain = text.replace(DIRECTIONS, '');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}
