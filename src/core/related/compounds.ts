/** Parts shorter than these are found by chance too often. */
const SHORTEST_PART = 4;
const SHORTEST_LONE_PART = 5;

/** Letters that join a compound's parts: "Verwaltung-s-portal", "Straße-n-bahn". */
const JOINTS = ['', 's', 'n', 'en', 'es', 'er', 'e'];

/** Finds the parts of compounds among the words of the feed itself: "digitalstrategi" has the part
 *  "strategi" where some story has "Strategie".
 *  @param vocabulary stems of all words; @param stemOf takes the ending off a part. */
export function createSplitter(
  vocabulary: ReadonlySet<string>,
  stemOf: (word: string) => string,
): (stem: string) => readonly string[] {
  /** The known word that a compound begins with. */
  const modifier = (letters: string): string | null => {
    for (const joint of JOINTS) {
      if (!letters.endsWith(joint)) continue;
      const part = letters.slice(0, letters.length - joint.length);
      if (part.length < SHORTEST_PART) break;
      const stem = stemOf(part);
      if (stem.length >= SHORTEST_PART - 1 && vocabulary.has(stem)) return stem;
    }
    return null;
  };
  return (stem) => {
    let best: readonly string[] = [];
    let bestLength = 0;
    for (let cut = SHORTEST_PART - 1; cut <= stem.length - SHORTEST_PART; cut += 1) {
      const head = stem.slice(cut);
      const isHead = vocabulary.has(head);
      const begin = modifier(stem.slice(0, cut));
      const parts = [
        ...(begin !== null && (isHead || begin.length >= SHORTEST_LONE_PART) ? [begin] : []),
        ...(isHead && (begin !== null || head.length >= SHORTEST_LONE_PART) ? [head] : []),
      ];
      const length = parts.join('').length;
      if (length > bestLength) {
        best = parts;
        bestLength = length;
      }
    }
    return best;
  };
}
