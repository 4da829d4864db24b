const COLON = /:(?=\s|$)/;
const LONGEST = 80;

/** The words before a headline's first colon: "Beckum" of "Beckum: d-NRW-Beitritt beschlossen".
 *  Null where there is no colon followed by a space, or more than 80 characters before it. */
export function readDateline(title: string): string | null {
  const colon = title.slice(0, LONGEST + 1).search(COLON);
  const words = title.slice(0, Math.max(colon, 0)).trim();
  return words === '' ? null : words;
}
