import { COMMON_WORDS } from './commonWords';
import type { Gazetteer } from './gazetteer';
import type { Part } from './reading';
import type { Token } from './tokenize';

/** Only towns of this size have districts that datelines name ("Berlin-Pankow"). */
const TOWN_WITH_DISTRICTS = 100_000;

/** Bezirke that stand without their town, folded. */
const BEZIRKE: Readonly<Record<string, string>> = {
  berlin:
    'pankow,neukoelln,kreuzberg,friedrichshain kreuzberg,charlottenburg wilmersdorf,spandau,' +
    'steglitz zehlendorf,tempelhof schoeneberg,treptow koepenick,marzahn hellersdorf,reinickendorf',
  hamburg: 'eimsbuettel,wandsbek,altona,bergedorf',
};

const TOWN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(BEZIRKE).flatMap(([town, names]) => names.split(',').map((name) => [name, town])),
);

/** A part of a town stands for the town: "Berlin-Pankow", "Köln-Ehrenfeld", "Neukölln".
 *  "Berlin-Brandenburg" is two places, "Essen-Lieferung" none. */
export function readDistrict(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): Part | undefined {
  const next = endOfHyphens(tokens, at);
  const name = tokens
    .slice(at, next)
    .map((token) => token.folded)
    .join(' ');
  const units = gazetteer.towns.get(TOWN_OF.get(name) ?? '');
  if (units.length > 0) return { readings: [{ rule: 'district', units }], next };
  const first = tokens[at]?.folded ?? '';
  const town = gazetteer.towns.get(first).find((it) => it.population >= TOWN_WITH_DISTRICTS);
  if (!town || next === at + 1 || COMMON_WORDS.has(first)) return undefined;
  const reading = { rule: 'district' as const, units: [town] };
  const rest = name.slice(first.length + 1);
  const land = gazetteer.laender.get(rest);
  const other = gazetteer.towns.get(rest).filter((it) => it.population >= TOWN_WITH_DISTRICTS);
  const isSecond = land.length > 0 || (other.length === 1 && other[0]?.addition.length === 0);
  if (!isSecond) return { readings: [reading], next };
  const second = land.length > 0 ? ('land' as const) : ('town' as const);
  const both = [
    { ...reading, rule: 'town' as const },
    { rule: second, units: land.length > 0 ? land : other },
  ];
  return { readings: both, next };
}

function endOfHyphens(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (tokens[next]?.gap === '-') next++;
  return next;
}
