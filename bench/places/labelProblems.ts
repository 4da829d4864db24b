import { isKnownTown } from '../../src/core/dateline/knownTown.ts';
import { type Kreis, type Place, readUnits } from './drawPlaces.ts';

/** A line of a labelled set. */
export interface Row {
  title: string;
  summary: string;
  expected: { places: string[]; status: string };
  kind: string;
}

/** Words for a place that do not follow from its official name. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  '01': ['SH', 'schleswig-holsteinisch'],
  '03': ['niedersächsisch'],
  '04': ['Land Bremen', 'Bundesland Bremen'],
  '05': ['NRW', 'nordrhein-westfälisch'],
  '06': ['hessisch'],
  '07': ['RLP', 'rheinland-pfälzisch'],
  '08': ['BW', 'BaWü', 'baden-württembergisch'],
  '09': ['bayerisch'],
  '10': ['saarländisch'],
  '12': ['brandenburgisch'],
  '13': ['MV', 'Meck-Pomm'],
  '14': ['sächsisch'],
  '15': ['sachsen-anhaltisch'],
  '16': ['thüringisch', 'Thüringer'],
  '03159017': ['Hannoversch Münden'],
  '09162000': ['Münchner'],
  '14612000': ['Dresdner'],
};

/** "Halle (Saale)" as Halle and Saale, "Mühldorf a. Inn" as Mühldorf and Inn; the suffix may be empty. */
function cutName(name: string): { base: string; suffix: string } {
  const cut =
    /^(.+?)(?: ?[(/,]| (?=(?:[abiovr]\.|am|an|auf|bei|im|in|ob|unter|vor)[ a-z]))(.*)$/.exec(name);
  return { base: cut?.[1] ?? name, suffix: cut?.[2] ?? '' };
}

/** What has the same name, in the order of first appearance. */
export function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(nameOf(item));
    if (group === undefined) groups.set(nameOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

const gemeinden = readUnits<Place>('places.geojson');
const kreise = readUnits<Kreis>('kreise.geojson');
export const laender = readUnits<Place>('laender.geojson');
/** Land, Kreis or Gemeinde of a key. */
export const placeOf = new Map(
  [...gemeinden, ...kreise, ...laender].map((place) => [place.key, place]),
);
const free = new Set(kreise.filter((kreis) => kreis.free === true).map(({ key }) => key));
const kreisNames = new Map(kreise.map(({ key, short }) => [key, cutName(short).base]));
const namesakes = groupBy(gemeinden, ({ name }) => cutName(name).base);
/** Of each base name the Gemeinde that a bare name can mean: the only one, or the well-known town. */
const foremost = new Map(
  [...namesakes].map(([base, places]) => {
    const [first, second] = places.sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
    const isFar = isKnownTown(first?.population ?? 0, second?.population ?? 0);
    return [base, second === undefined || isFar ? first : undefined];
  }),
);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words stand in the text, as a whole or with an ending ("Kölner", "Kreises", "Hamburg-Altona"). */
function says(text: string, words: string): boolean {
  const pattern = escaped(words)
    .replace(/^(?:Sankt|St\\\.) /, '(?:Sankt|St\\.) ')
    .replace(/ischer\b/g, 'isch\\p{L}+');
  const adjective = `${pattern.replace(/en?$/, '')}er[nms]?`;
  const forms = `(?:${pattern}(?:er|es|s|e|en|er[nms])?|${adjective})`;
  return new RegExp(`(?<!\\p{L})${forms}(?!\\p{L})`, 'iu').test(text);
}

/** An Amt may belong to a Kreis that the text does not name. */
const amt = /(?<!\p{L})(?:Amt|(?:Samt|Verbands)gemeinde|Verwaltungsgemeinschaft) \p{Lu}/u;

const longWords = (text: string): string[] => text.match(/\p{L}{3,}/gu) ?? [];

/** Every reason why `key` cannot be a place of `text`; none if the label can stand. */
function problemsOfPlace(key: string, text: string): string[] {
  const place = placeOf.get(key);
  if (place === undefined) return [`${key} is in no gazetteer`];
  if (free.has(key) || key === '02' || key === '11')
    return [`${key} has to be written with 8 digits`];
  const base = kreisNames.get(key) ?? cutName(place.name).base;
  const named = [base, ...(alsoCalled[key] ?? [])].some((words) => says(text, words));
  if (key.length === 5 && amt.test(text)) return [];
  if (!named) return [`the text does not name ${key} ${place.name}`];
  if (key.length === 5 && namesakes.has(base) && !/kreis|region|verband/i.test(text))
    return [`a bare ${base} is the town, not the Kreis ${key}`];
  return [];
}

/** The text has to tell a Gemeinde from a greater namesake: by its suffix, its Kreis or its Land. */
function isTold({ key, name }: Place, text: string): boolean {
  const { base, suffix } = cutName(name);
  const land = key.slice(0, 2);
  const isLand = !['02', '04', '11'].includes(land) && laender.some((other) => other.name === base);
  if (foremost.get(base)?.key === key && !isLand) return true;
  const around = [kreisNames.get(key.slice(0, 5)), placeOf.get(land)?.name, alsoCalled[land]];
  const hints = longWords(`${suffix} ${around.join(' ')}`);
  const rest = text.replaceAll(new RegExp(escaped(base), 'gu'), ' ');
  return hints.some((hint) => rest.toLowerCase().includes(hint.slice(0, 5).toLowerCase()));
}

/** Every reason why a row's label cannot be right; none if it can stand. */
export function problemsOfRow({ title, summary, expected, kind }: Row): string[] {
  const text = `${title} ${summary}`;
  const { places, status } = expected;
  const problems = places.flatMap((key) => problemsOfPlace(key, text));
  if (!['located', 'ambiguous', 'none'].includes(status)) problems.push(`status ${status}`);
  if ((status === 'located') !== places.length > 0)
    problems.push(`${status} with ${places.length} places`);
  if (new Set(places).size < places.length) problems.push('a place twice');
  if (!/^[a-z]+(-[a-z]+)*$/.test(kind)) problems.push(`kind ${kind}`);
  if (title.trim() === '' || summary.trim() === '') problems.push('empty text');
  for (const key of places) {
    const place = placeOf.get(key);
    if (key.length === 8 && place && problems.length === 0 && !isTold(place, text))
      problems.push(`nothing tells ${key} ${place.name} from its namesakes`);
  }
  return problems;
}
