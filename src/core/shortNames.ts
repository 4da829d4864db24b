/** Länder as they are shortened on maps where the whole name finds no room. */
const LAENDER: Readonly<Record<string, string>> = {
  'Baden-Württemberg': 'Baden-Württ.',
  'Mecklenburg-Vorpommern': 'Meckl.-Vorp.',
  'Nordrhein-Westfalen': 'Nordrh.-Westf.',
  'Rheinland-Pfalz': 'Rheinl.-Pfalz',
  'Sachsen-Anhalt': 'Sachs.-Anhalt',
  'Schleswig-Holstein': 'Schlesw.-Holst.',
};

const RULES: readonly [RegExp, string][] = [
  [/^Landkreis /, 'Lkr. '],
  [/^Kreis /, 'Kr. '],
  [/ an der /, ' a. d. '],
  [/ in der /, ' i. d. '],
  [/ am /, ' a. '],
  [/ im /, ' i. '],
];

/** The ways to write a German name of a Land, Kreis or Gemeinde, the whole one first; none is cut
 *  off. */
export function waysToWrite(name: string): readonly string[] {
  const short =
    LAENDER[name] ?? RULES.reduce((text, [words, letters]) => text.replace(words, letters), name);
  return short === name ? [name] : [name, short];
}
