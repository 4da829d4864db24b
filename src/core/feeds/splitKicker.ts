/** Where a page's kicker and headline meet without a space: "KölnKommunen", "2015Kommunen".
 *  "BürgerInnen" is one word. */
const SEAM = /(?<=\p{Ll}|\d{4}|\p{L}[“”"!?)])(?=[\p{Lu}„])(?!Innen)/u;

/** Words of the field that have a capital inside; they are no seam. */
const CAMEL_CASE =
  /^(?:LoRaWAN|mGmbH|gGmbH|GmbH|GovTech|CivicTech|OpenData|OpenSource|OpenDesk|SmartCity|WhatsApp|YouTube|LinkedIn|GitHub|GitLab|ChatGPT|DevOps|BaFöG|BAföG|BundID|DigitalPakt|BayernID|BayernPortal|ePayment|eGovernment|eAkte|iPad|iPhone|eID|eIDAS)(?:$|[^\p{L}])/u;

/** Cuts the kicker off a lead article's headline: "Internetwoche KölnKommunen fordern
 *  Zusammenarbeit" has the kicker "Internetwoche Köln". Without a seam the kicker is null. Words
 *  after a colon are never cut: a dateline stands in front of the headline, not in the kicker. */
export function splitKicker(headline: string): { kicker: string | null; title: string } {
  const colon = headline.indexOf(': ');
  const limit = colon < 0 ? headline.length : colon;
  let start = 0;
  for (const word of headline.slice(0, limit).split(' ')) {
    const seam = CAMEL_CASE.test(word) ? -1 : word.search(SEAM);
    if (seam > 0) {
      const at = start + seam;
      return { kicker: headline.slice(0, at).trim(), title: headline.slice(at).trim() };
    }
    start += word.length + 1;
  }
  return { kicker: null, title: headline };
}
