import { isKnownTown } from '../../src/core/dateline/knownTown.ts';
import type { Kreis, Place } from './drawPlaces.ts';
import type { Row } from './labelProblems.ts';

/** The gazetteer's rows, without geometry. */
export interface NameTable {
  gemeinden: readonly (Place & { names?: readonly string[] })[];
  kreise: readonly Kreis[];
  laender: readonly Place[];
}

type Expected = Row['expected'];

const SUFFIX =
  / ?[(/].*$|, .*$| (?:[abiovu]\. ?(?:d\. ?)?|(?:am|an|auf|bei|im|in|ob|unter|vor|vorm)(?: (?:der|dem|den))? )\p{Lu}.*$/u;
const NOWHERE: Expected = { places: [], status: 'none' };
const AMBIGUOUS: Expected = { places: [], status: 'ambiguous' };

/** A name without what tells it from its namesakes: "Weiden i.d. OPf." is "Weiden". */
export const everydayName = (official: string): string => official.replace(SUFFIX, '');

/** Umlauts are kept: "Munster" is not "Münster". */
export const folded = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/\bst\b/g, 'sankt')
    .trim();

/** Every way a Gemeinde is called in the table: official, everyday, other names. */
export function namesOf({ name, names = [] }: NameTable['gemeinden'][number]): string[] {
  const all = [name, ...names].flatMap((it) => [it, everydayName(it)]);
  return [...new Set(all.filter((it) => it !== ''))];
}

/** The written rules on a name table: what a name has to be read as. It shares no code with the
 *  reader it is held against. */
export class NameRules {
  private readonly gemeinden = new Map<string, Place[]>();
  private readonly kreise = new Map<string, Kreis[]>();
  private readonly laender = new Map<string, Place>();

  constructor(table: NameTable) {
    for (const place of table.gemeinden) {
      for (const name of namesOf(place)) add(this.gemeinden, name, place);
    }
    for (const kreis of table.kreise) {
      if (kreis.free !== true) {
        for (const name of new Set([kreis.short, everydayName(kreis.short)])) {
          add(this.kreise, name, kreis);
        }
      }
    }
    for (const land of table.laender) {
      if (!['02', '04', '11'].includes(land.key)) this.laender.set(folded(land.name), land);
    }
  }

  /** A name without more: a Land, else the town, else the Kreis that alone has the name. */
  bareName(name: string): Expected {
    const land = this.laender.get(folded(name));
    if (land) return at(land.key);
    const towns = this.gemeinden.get(folded(name)) ?? [];
    return towns.length > 0 ? foremost(towns) : this.kreisNamed(name);
  }

  /** What "Stadt" or "Gemeinde" before a name makes of it. */
  townNamed(name: string): Expected {
    return foremost(this.gemeinden.get(folded(name)) ?? []);
  }

  /** The text says in which Kreis or Land it lies. */
  townIn(name: string, area: string): Expected {
    return foremost(
      (this.gemeinden.get(folded(name)) ?? []).filter(({ key }) => key.startsWith(area)),
    );
  }

  /** What "Kreis" or "Landkreis" before a name makes of it; Land: the text says in which one. */
  kreisNamed(name: string, land = ''): Expected {
    const kreise = (this.kreise.get(folded(name)) ?? []).filter(({ key }) => key.startsWith(land));
    const [first, second] = kreise;
    if (!first) return NOWHERE;
    return second ? AMBIGUOUS : at(first.key);
  }
}

function add<T>(names: Map<string, T[]>, name: string, place: T): void {
  const all = names.get(folded(name));
  if (!all) names.set(folded(name), [place]);
  else if (!all.includes(place)) all.push(place);
}

/** The only one; or the well-known town. */
function foremost(places: readonly Place[]): Expected {
  const [first, second] = [...places].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  if (!first) return NOWHERE;
  const known = !second || isKnownTown(first.population ?? 0, second.population ?? 0);
  return known ? at(first.key) : AMBIGUOUS;
}

const at = (key: string): Expected => ({ places: [key], status: 'located' });
