import type { Kreis, Place } from './drawPlaces.ts';
import { everydayName, NameRules, type NameTable, namesOf } from './expectedByRules.ts';
import type { Row } from './labelProblems.ts';

const HEADLINE = 'Digitaler Bauantrag ab Januar';
const TOPIC = 'E-Akte: Neuer Dienst ab Januar';
const NEXT = 'Mehr ist auf der Seite zu lesen.';

/** Every official and everyday name of all Gemeinden and Kreise in five sentence patterns each;
 *  `kind` is the pattern. */
export function mechanicalRows(table: NameTable): Row[] {
  const rules = new NameRules(table);
  const kreisOf = new Map(table.kreise.map((kreis) => [kreis.key, kreis]));
  const landOf = new Map(table.laender.map((land) => [land.key, land]));
  const rows: Row[] = [];
  for (const place of table.gemeinden) {
    const kreis = kreisOf.get(place.key.slice(0, 5));
    const land = landOf.get(place.key.slice(0, 2));
    if (!kreis || !land) throw new Error(`${place.key} lies in no Kreis or Land`);
    for (const name of namesOf(place)) {
      rows.push(...townRows(place, name, kreis.free === true ? land : kreis, rules));
    }
  }
  for (const kreis of table.kreise) {
    const land = landOf.get(kreis.key.slice(0, 2));
    if (kreis.free !== true && land) rows.push(...kreisRows(kreis, land, rules));
  }
  return rows;
}

function townRows({ kind }: Place, name: string, area: Place, rules: NameRules): Row[] {
  const named = rules.townNamed(name);
  return [
    {
      kind: 'N: …',
      title: `${name}: ${HEADLINE}`,
      summary: `Der Dienst ist kostenlos. ${NEXT}`,
      expected: rules.bareName(name),
    },
    {
      kind: 'Stadt N: …',
      title: `${kind} ${name}: ${HEADLINE}`,
      summary: `Der Dienst ist kostenlos. ${NEXT}`,
      expected: named,
    },
    {
      kind: 'N, Kreis K: …',
      title: `${name}, ${area.key.length === 2 ? 'Land ' : ''}${area.name}: ${HEADLINE}`,
      summary: `Der Dienst ist kostenlos. ${NEXT}`,
      expected: rules.townIn(name, area.key),
    },
    {
      kind: 'Die Stadt N hat …',
      title: TOPIC,
      summary: `Die ${kind} ${name} hat den Dienst eingeführt. ${NEXT}`,
      expected: named,
    },
    {
      kind: 'In N können …',
      title: TOPIC,
      summary: `In ${name} können Einwohner den Dienst jetzt nutzen. ${NEXT}`,
      expected: rules.bareName(name),
    },
  ];
}

const SAYS_SO = /kreis|^(?:Region|Städteregion|Regionalverband) /i;

/** "Rhein-Sieg-Kreis" needs no word before it, "Recklinghausen" does. */
function kreisRows({ key, name, short }: Kreis, land: Place, rules: NameRules): Row[] {
  const whole = { places: [key], status: 'located' };
  const summary = `Der Dienst ist kostenlos. ${NEXT}`;
  const [nominative, dative] = forms(name);
  const rows: Row[] = [
    { kind: 'Kreis K: …', title: `${name}: ${HEADLINE}`, summary, expected: whole },
    {
      kind: 'Kreis K (Land): …',
      title: `${name} (${land.name}): ${HEADLINE}`,
      summary,
      expected: whole,
    },
    {
      kind: 'Der Kreis K hat …',
      title: TOPIC,
      summary: `${nominative} hat den Dienst eingeführt. ${NEXT}`,
      expected: whole,
    },
    {
      kind: 'Im Kreis K können …',
      title: TOPIC,
      summary: `${dative} können Einwohner den Dienst jetzt nutzen. ${NEXT}`,
      expected: whole,
    },
  ];
  for (const bare of new Set([short, everydayName(short)])) {
    const expected = SAYS_SO.test(short) ? whole : rules.bareName(bare);
    rows.push({ kind: 'K: …', title: `${bare}: ${HEADLINE}`, summary, expected });
  }
  return rows;
}

/** As the subject, and after "in". */
function forms(name: string): [string, string] {
  if (/^(?:Region|Städteregion) /.test(name)) return [`Die ${name}`, `In der ${name}`];
  return [`Der ${name}`, `Im ${name.replace(/ischer\b/g, 'ischen')}`];
}
