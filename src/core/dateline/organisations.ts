import type { Token } from './tokenize';

/** Bodies without a place of their own that stand as datelines, folded. */
const NAMES: ReadonlySet<string> = new Set(
  (
    'vitako dataport ekom21 fitko akdb kdn bitkom dstgb dst kgst osba zendis databund ' +
    'bsi bmi bmds bund bundestag bundesrat bundesregierung eu regio krz krzn itebo komm kommone ' +
    'komone kisa telekom sap microsoft google ibm materna capgemini accenture bundesdruckerei ' +
    'bundesnetzagentur citeq civitec hzd nkr bfdi dsk zitis govtech verdi dbb cdu csu spd fdp ' +
    'gruene init regioit datev lecos itdz itzbund prosoz mach axians govdigital genogovdigital kdo itk'
  ).split(' '),
);

/** "d-NRW", "IT.NRW": the words are read one by one. */
const NAMES_OF_WORDS: ReadonlySet<string> = new Set(['d nrw', 'it nrw', 'komm one']);

const KIND =
  /(?:tag|verband|verbaende|bund|planungsrat|kontrollrat|agentur|stiftung|institut|gesellschaft|kammer|ministerium|bundesamt|verein|genossenschaft|zweckverband|rechenzentrum|datenzentrale|ministerkonferenz|kommission|parlament|gericht|gerichtshof|gewerkschaft|initiative|fraunhofer|hochschule|universitaet)$/;

/** True for a dateline that names a body and no place: "Vitako", "Deutscher Landkreistag",
 *  "Südwestfalen-IT". Its seat, or where it met the press, does not place its stories. */
export function isOrganisation(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return (
    NAMES_OF_WORDS.has(tokens.map(({ folded }) => folded).join(' ')) ||
    tokens.some(({ folded }) => NAMES.has(folded) || KIND.test(folded)) ||
    (last?.text === 'IT' && tokens.length > 1)
  );
}
