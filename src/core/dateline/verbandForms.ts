import { nameFormsOf } from './nameForms';
import { foldName } from './tokenize';

/** How a designation is written besides, folded. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  amt: ['amtes', 'amts'],
  samtgemeinde: ['sg'],
  verbandsgemeinde: ['vg'],
  verwaltungsgemeinschaft: ['vg'],
  verwaltungsverband: ['gemeindeverwaltungsverband'],
};

/** All forms of an association's name with its designation, folded: "samtgemeinde artland", "vg
 *  maifeld". Without the designation the name is a landscape's ("Artland") or a town's. */
export function verbandFormsOf(designation: string, name: string): string[] {
  const folded = foldName(designation);
  const { forms } = nameFormsOf(name);
  return [folded, ...(ALSO[folded] ?? [])].flatMap((word) =>
    forms.map((form) => `${word} ${form}`),
  );
}
