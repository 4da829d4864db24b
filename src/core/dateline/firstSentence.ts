const END = /[.!?…]["“”’)]*\s+(?=["„(]?[\p{Lu}\d])/gu;
/** Before a full stop that ends no sentence: "Dr. Meier", "19. Oktober", "St. Ingbert", "a. M.". */
const ABBREVIATED =
  /(?:^|[\s(„".])(?:\d{1,2}|\p{L}|Dr|Prof|St|Skt|Nr|Abs|Art|Str|bzw|ca|vgl|u\. ?a|z\. ?B|rd|inkl|Mio|Mrd|evtl|Hann|Lkr|Kr)\.$/u;
const LONGEST = 600;

/** The first sentence of a teaser, at most 600 characters. */
export function firstSentence(text: string): string {
  const start = text.slice(0, LONGEST);
  for (const match of start.matchAll(END)) {
    const sentence = start.slice(0, match.index + 1);
    if (!ABBREVIATED.test(sentence.slice(-12))) return sentence;
  }
  return start;
}
