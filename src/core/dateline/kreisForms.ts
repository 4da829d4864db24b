import { nameFormsOf } from './nameForms';
import { foldName } from './tokenize';

/** How a Kreis is written: `whole` means the Kreis without more ("rhein sieg kreis", "region
 *  hannover"), `named` follows the word "Kreis" or "Landkreis" ("recklinghausen", "rhein sieg"). */
export type KreisForms = { whole: readonly string[]; named: readonly string[] };

const SPECIAL = /^(?:region|staedteregion|regionalverband|kreis|landkreis) /;

/** All forms of a Kreis, folded, with the endings of running text: "im Märkischen Kreis", "des
 *  Wartburgkreises".
 *  @param name as a reader says it: "Kreis Recklinghausen", "Rhein-Sieg-Kreis"
 *  @param short without its designation: "Recklinghausen", "Rhein-Sieg-Kreis" */
export function kreisFormsOf(name: string, short: string): KreisForms {
  const folded = foldName(short);
  const bare = folded.replace(SPECIAL, '');
  const whole = new Set<string>();
  if (/kreis/.test(folded) || SPECIAL.test(folded)) whole.add(folded);
  if (SPECIAL.test(foldName(name)) && !/^(?:land)?kreis /.test(foldName(name))) {
    whole.add(foldName(name));
  }
  for (const form of [...whole]) {
    const inflected = form.replace(/ischer kreis$/, 'ischen kreis');
    for (const it of [inflected, inflected.replace(/kreis\b/, 'kreises')]) whole.add(it);
    whole.add(form.replace(/ischer kreis$/, 'ische kreis'));
    whole.add(form.replace(/ kreis$/, 'kreis'));
  }
  const additions = nameFormsOf(
    short.replace(/^(?:Region|Städteregion|Regionalverband) /, ''),
  ).forms;
  return { whole: [...whole], named: [...new Set([...namedForms(bare), ...additions])] };
}

/** "Landkreis Salzwedel" for the Altmarkkreis Salzwedel, "Kreis Neuss" for the Rhein-Kreis Neuss,
 *  "Landkreis Saalekreis" and "Kreis Rhein-Sieg" for those with the word inside. */
function namedForms(bare: string): string[] {
  const words = bare.split(' ');
  const at = words.findIndex((word) => word.endsWith('kreis'));
  const forms = new Set([bare, bare.replace(/^herzogtum /, '')]);
  if (at >= 0) {
    forms.add(
      words
        .map((word) => word.replace(/kreis$/, ''))
        .filter(Boolean)
        .join(' '),
    );
    if (at < words.length - 1) forms.add(words.slice(at + 1).join(' '));
  }
  return [...forms];
}
