const VOWEL = /[aou]$/;

/** The adjectives made of a town's name, folded: 'koeln' gives 'koelner', 'muenchen' 'muenchner'
 *  and 'muenchener', 'halle' 'haller' and 'hallenser'. More than are in use: an unused one does
 *  no harm, since an adjective counts only before a word such as "Stadtrat". */
export function adjectiveFormsOf(name: string): string[] {
  if (name.endsWith('stadt')) return [`${name}er`, `${name.slice(0, -5)}staedter`];
  if (name.endsWith('hausen')) {
    return [`${name}er`, `${name.slice(0, -6)}haeuser`, `${name.slice(0, -2)}er`];
  }
  if (name.endsWith('en')) {
    const stem = name.slice(0, -2);
    return [`${name}er`, `${stem}ner`, `${stem}er`];
  }
  if (name.endsWith('er')) return [`${name}er`, `${name}aner`, `${name.slice(0, -2)}rer`];
  if (name.endsWith('el')) return [`${name}er`, `${name.slice(0, -2)}ler`];
  if (name.endsWith('e')) return [`${name}r`, `${name}nser`];
  if (VOWEL.test(name)) return [`${name}er`, `${name}ner`, `${name}nser`];
  return [`${name}er`];
}
