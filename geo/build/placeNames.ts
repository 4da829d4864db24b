/** Abbreviations of official names, as far as they occur in VG250. */
const writtenOut: Readonly<Record<string, string>> = {
  'a.': 'am',
  'a.d.': 'an der',
  'b.': 'bei',
  'i.': 'im',
  'i.d.': 'in der',
  'v.d.': 'vor der',
  'r.d.': 'rechts der',
  'St.': 'Sankt',
  'Hann.': 'Hannoversch',
  'Bay.': 'Bayern',
  'Erzgeb.': 'Erzgebirge',
  'O.L.': 'Oberlausitz',
  'Odw.': 'Odenwald',
  'OFr.': 'Oberfranken',
  Oldb: 'Oldenburg',
  'OPf.': 'Oberpfalz',
  'Rhld.': 'Rheinland',
  'Sa.': 'Sachsen',
  'Thür.': 'Thüringen',
  'UFr.': 'Unterfranken',
  'Vogtl.': 'Vogtland',
  'Westf.': 'Westfalen',
};

const fixedPhrases: readonly [string, string][] = [
  ['b. Hl. Blut', 'beim Heiligen Blut'],
  ['Thür. Wald', 'Thüringer Wald'],
  ['Sächs. Schw.', 'Sächsische Schweiz'],
];

/** "Weiden i.d. OPf." as "Weiden in der Oberpfalz"; the name itself if nothing is abbreviated. */
export function writeOut(name: string): string {
  const phrase = fixedPhrases.reduce((text, [short, long]) => text.replace(short, long), name);
  const words = phrase.replace(/[^\s()/]+/g, (word) => writtenOut[word] ?? word);
  // Sachsen, Bayern and the Franken take no article, unlike a See or a Tal.
  return words.replace(/ im (?=Sachsen|Bayern|Ober|Unter)/, ' in ');
}

const link = '(?:an der|am|auf der|bei|im|in der|in|ob der|vor der)';
const shape = new RegExp(`^(.+?)(?:/| \\((.+)\\)$| ${link} )(.*)$`);

/** "Halle (Saale)", "Halle/Saale" and "Halle an der Saale" as Halle and Saale; the suffix may be empty. */
export function splitName(name: string): { base: string; suffix: string } {
  const match = shape.exec(writeOut(name));
  if (match === null) return { base: writeOut(name), suffix: '' };
  return { base: match[1] ?? '', suffix: match[2] ?? match[3] ?? '' };
}

/** How surely a name from GeoNames means the Gemeinde: 3 the same name, 2 the same without its suffix, 1
 *  one is part of the other ("Schladen" and "Schladen-Werla"), 0 not at all. */
export function likeness(official: string, name: string): 0 | 1 | 2 | 3 {
  if (writeOut(official) === writeOut(name)) return 3;
  const [a, b] = [splitName(official), splitName(name)];
  if (a.base === b.base) return a.suffix === '' || b.suffix === '' || a.suffix === b.suffix ? 2 : 0;
  const words = (text: string): string[] => text.split(/[ -]/);
  const [few, many] = [words(a.base), words(b.base)].sort((x, y) => x.length - y.length);
  return few?.every((word) => many?.includes(word)) ? 1 : 0;
}

/** Other German names that datelines may use, from GeoNames' list, which mixes all languages: only such as
 *  keep the official base and, if there is one, the official suffix. */
export function otherNames(official: string, fromGeoNames: string[]): string[] {
  const { base, suffix } = splitName(official);
  const kept = fromGeoNames.filter((name) => {
    if (isTransliterated(name, fromGeoNames)) return false;
    const other = splitName(name);
    if (other.base !== base) return /^\p{Lu}\p{Ll}*bad /u.test(name) && name.endsWith(` ${base}`);
    // "Hoyerswerda/Wojerecy" is two languages, "Halle/Saale" one.
    return suffix === '' ? other.suffix !== '' && !name.includes('/') : other.suffix === suffix;
  });
  return [...new Set([writeOut(official), ...kept])].filter((name) => name !== official);
}

const plain: readonly [RegExp, string, string][] = [
  [/[äÄ]/g, 'a', 'ae'],
  [/[öÖ]/g, 'o', 'oe'],
  [/[üÜ]/g, 'u', 'ue'],
  [/ß/g, 'ss', 'ss'],
];

/** "Egg an der Gunz" and "Egg an der Guenz" stand beside "Egg an der Günz". */
function isTransliterated(name: string, all: string[]): boolean {
  const lower = name.toLowerCase();
  return all.some((other) => {
    if (other === name) return false;
    const without = plain.reduce((text, [umlaut, letter]) => text.replace(umlaut, letter), other);
    const spelled = plain.reduce(
      (text, [umlaut, , letters]) => text.replace(umlaut, letters),
      other,
    );
    return [without, spelled].some((text) => text !== other && text.toLowerCase() === lower);
  });
}
