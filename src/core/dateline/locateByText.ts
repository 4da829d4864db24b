import { isInside, type Key } from '../key';
import { chooseNamesake } from './chooseNamesake';
import type { Clues } from './clues';
import type { Unit } from './gazetteer';
import type { Hit } from './hit';
import { type Located, NOWHERE } from './located';
import { AND } from './reading';
import type { Token } from './tokenize';

/** What counts more comes first: a word such as "Stadt" before the name, then a Land's name or an
 *  adjective, then "in Köln", then what a sentence begins with. */
const RANK: Readonly<Record<Hit['rule'], number>> = {
  'named-in-text': 1,
  'land-in-text': 2,
  adjective: 2,
  'town-in-text': 3,
  subject: 4,
  event: 4,
};

const WEAKEST = 4;

type CertainHit = { hit: Hit; unit: Unit };

/** The places named with certainty, in the order of the text. */
export function certainUnits(hits: readonly Hit[], clues: Clues): CertainHit[] {
  return hits.flatMap((hit) => {
    const choice = chooseNamesake(hit.units, clues);
    return choice.kind === 'one' ? [{ hit, unit: choice.unit }] : [];
  });
}

/** Places a story by what its first sentence (or kicker) says: by the first of the strongest
 *  evidence, and what is listed with it ("Köln und Bonn"). A town inside a Land that is named as
 *  well is the narrower answer. A name of several places that nothing decides between makes the
 *  story ambiguous if no stronger evidence stands. Undefined if there is none at all. */
export function locateByText(
  text: string,
  tokens: readonly Token[],
  hits: readonly Hit[],
  clues: Clues,
): Located | undefined {
  const certain = certainUnits(hits, clues);
  const best = certain.reduce((least, { hit }) => Math.min(least, RANK[hit.rule]), WEAKEST);
  const decided = new Set(certain.map(({ hit }) => hit));
  const open = hits.find(
    (hit) => hit.rule !== 'adjective' && RANK[hit.rule] <= best && !decided.has(hit),
  );
  if (open) return ambiguous(open, text, tokens, clues);
  const start = certain.findIndex(({ hit }) => RANK[hit.rule] === best);
  const chosen = chooseHits(certain, start, tokens);
  const [from] = chosen;
  const to = chosen.at(-1);
  if (!from || !to) return undefined;
  return {
    ...NOWHERE,
    places: [...new Set(chosen.map(({ unit }): Key => unit.key))],
    status: 'located',
    by: 'text',
    evidence: { words: words(text, tokens, from.hit.from, to.hit.to), rule: from.hit.rule },
  };
}

/** The hit to start from with those listed behind it, or the first that lies inside it. */
function chooseHits(
  certain: readonly CertainHit[],
  start: number,
  tokens: readonly Token[],
): readonly CertainHit[] {
  const main = certain[start];
  if (!main) return [];
  const listed = [main];
  for (let at = start + 1; at < certain.length; at++) {
    const [before, next] = [listed.at(-1), certain[at]];
    if (!before || !next || !isListed(before, next, tokens)) break;
    listed.push(next);
  }
  if (listed.length > 1) return listed;
  const { key } = main.unit;
  const narrower = certain.find(
    ({ hit, unit }) => RANK[hit.rule] <= 2 && unit.key !== key && isInside(unit.key, key),
  );
  return narrower ? [narrower] : listed;
}

/** "Köln, Bonn", "die Stadt Köln und die Stadt Bonn"; not "Naila, Landkreis Hof". */
function isListed(before: CertainHit, next: CertainHit, tokens: readonly Token[]): boolean {
  const between = next.hit.from - before.hit.to;
  const joined = between === 0 || (between <= 2 && AND.has(tokens[before.hit.to]?.folded ?? ''));
  const [a, b] = [before.unit.key, next.unit.key];
  return joined && next.hit.rule === before.hit.rule && !isInside(a, b) && !isInside(b, a);
}

function ambiguous(hit: Hit, text: string, tokens: readonly Token[], clues: Clues): Located {
  const choice = chooseNamesake(hit.units, clues);
  const units = choice.kind === 'many' ? choice.units : [choice.unit];
  return {
    ...NOWHERE,
    status: 'ambiguous',
    evidence: { words: words(text, tokens, hit.from, hit.to), rule: 'namesakes' },
    candidates: units.map((unit) => unit.key),
  };
}

const words = (text: string, tokens: readonly Token[], from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
