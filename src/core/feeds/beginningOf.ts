const BEGINNING = 20_000;

/** The first 20,000 signs of a text that comes in parts. */
export function beginningOf(texts: Iterable<string>): string {
  let beginning = '';
  for (const text of texts) {
    beginning += text;
    if (beginning.length >= BEGINNING) break;
  }
  return beginning.slice(0, BEGINNING);
}
