import { tokenize } from './tokenize';

/** A Gemeinde's name: "Frankfurt am Main" has the base 'frankfurt' and the addition ['main']. */
export type NameForms = {
  /** Folded words before the addition; what everyone says. */
  base: string;
  /** Folded words of the addition, written out where they were abbreviated; empty if none. */
  addition: readonly string[];
  /** Every way the name is written, folded: 'frankfurt', 'frankfurt am main', 'frankfurt a m' … */
  forms: readonly string[];
};

/** Prepositions of additions, short and long; each may stand for each of its row. */
const CONNECTORS = [
  ['am', 'a', 'an'],
  ['an der', 'a d', 'an den'],
  ['im', 'i', 'in'],
  ['in der', 'i d', 'in den'],
  ['bei', 'b'],
  ['vor der', 'v d', 'vorm', 'vor dem', 'v'],
  ['ob der', 'o d', 'ob'],
  ['unter', 'u', 'unterm'],
  ['auf', 'auf dem', 'auf den', 'auf der'],
];
/** "Halle (Saale)" is also written "Halle an der Saale", "Münster (Hessen)" "Münster in Hessen". */
const FREE = ['', 'am', 'a', 'an der', 'a d', 'im', 'i', 'in', 'in der', 'i d', 'bei', 'b'];
const CONNECTOR_WORDS = new Set(CONNECTORS.flat().flatMap((words) => words.split(' ')));
const PREPOSITIONS = new Set(CONNECTORS.flat().map((words) => words.split(' ')[0]));

const ABBREVIATIONS: readonly (readonly [short: string, long: string])[] = [
  ...([
    ['opf', 'oberpfalz'],
    ['ofr', 'oberfranken'],
    ['mfr', 'mittelfranken'],
  ] as const),
  ...([
    ['ufr', 'unterfranken'],
    ['schw', 'schwaben'],
    ['nb', 'niederbayern'],
  ] as const),
  ...([
    ['ndb', 'niederbayern'],
    ['obb', 'oberbayern'],
    ['erzgeb', 'erzgebirge'],
  ] as const),
  ...([
    ['vogtl', 'vogtland'],
    ['o l', 'oberlausitz'],
    ['ol', 'oberlausitz'],
  ] as const),
  ...([
    ['sa', 'sachsen'],
    ['westf', 'westfalen'],
    ['rhld', 'rheinland'],
  ] as const),
  ...([
    ['holst', 'holstein'],
    ['thuer', 'thueringen'],
    ['wuertt', 'wuerttemberg'],
  ] as const),
  ...([
    ['rh', 'rhein'],
    ['ww', 'westerwald'],
    ['odw', 'odenwald'],
  ] as const),
  ...([
    ['br', 'breisgau'],
    ['brsg', 'breisgau'],
    ['rbge', 'ruebenberge'],
  ] as const),
  ...([
    ['wstr', 'weinstrasse'],
    ['weinstr', 'weinstrasse'],
    ['oldb', 'oldenburg'],
  ] as const),
  ...([
    ['saechs schw', 'saechsische schweiz'],
    ['fichtelgeb', 'fichtelgebirge'],
  ] as const),
];

/** What may be left out in front: "Wittenberg" for "Lutherstadt Wittenberg". */
const LEADING = new Set(['lutherstadt', 'hansestadt', 'ostseebad', 'seebad', 'hann', 'stadt']);

/** All forms of an official name, by the written rules above. Source of the names: BKG VG250. */
export function nameFormsOf(official: string): NameForms {
  const tokens = tokenize(official.replace(/, [^,]*stadt$/i, ''));
  const cut = tokens.findIndex(
    (token, index) => index > 0 && (/[(/]/.test(token.gap) || PREPOSITIONS.has(token.folded)),
  );
  const head = tokens.slice(0, cut < 0 ? undefined : cut).map((token) => token.folded);
  const tail = cut < 0 ? [] : tokens.slice(cut);
  const from = tail.findIndex((token) => !CONNECTOR_WORDS.has(token.folded));
  const connector = tail
    .slice(0, Math.max(from, 0))
    .map((token) => token.folded)
    .join(' ');
  const addition = from < 0 ? [] : tail.slice(from).map((token) => token.folded);
  const long = written(addition.join(' '));
  const bases = [head.join(' ')];
  if (head.length > 1 && LEADING.has(head[0] ?? '')) bases.push(head.slice(1).join(' '));
  if (head[0] === 'hann') bases.push(`hannoversch ${head.slice(1).join(' ')}`);
  const whole = tokens.map((token) => token.folded).join(' ');
  const forms = new Set([whole, ...bases]);
  if (addition.length > 0) addForms(forms, bases, connector, addition.join(' '));
  return { base: bases[0] ?? '', addition: long.split(' ').filter(isTelling), forms: [...forms] };
}

function addForms(
  forms: Set<string>,
  bases: readonly string[],
  connector: string,
  addition: string,
) {
  const row = CONNECTORS.find((words) => words.includes(connector));
  for (const base of bases) {
    for (const between of row ? ['', ...row] : FREE) {
      for (const end of spellings(addition))
        forms.add(`${base} ${between} ${end}`.replace('  ', ' '));
    }
  }
}

/** 'main' is also 'm', 'opf' is 'oberpfalz' and the reverse. */
function spellings(addition: string): Set<string> {
  const all = new Set([addition, written(addition), addition.charAt(0)]);
  for (const [short, long] of ABBREVIATIONS) {
    if (long === written(addition)) all.add(short);
  }
  return all;
}

const written = (addition: string): string =>
  ABBREVIATIONS.find(([short]) => short === addition)?.[1] ?? addition;

const isTelling = (word: string): boolean => word.length > 3 && !CONNECTOR_WORDS.has(word);
