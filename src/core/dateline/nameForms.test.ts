import { expect, test } from 'vitest';
import { adjectiveFormsOf } from './adjectiveForms';
import { kreisFormsOf } from './kreisForms';
import { nameFormsOf } from './nameForms';

test('an addition is written out, abbreviated, in brackets, behind a slash or left away', () => {
  const { base, addition, forms } = nameFormsOf('Weiden i.d. OPf.');
  expect(base).toBe('weiden');
  expect(addition).toEqual(['oberpfalz']);
  expect(forms).toEqual(
    expect.arrayContaining([
      'weiden',
      'weiden i d opf',
      'weiden in der oberpfalz',
      'weiden oberpfalz',
    ]),
  );
});

test('"Frankfurt am Main" is also "Frankfurt a. M." and "Frankfurt/M."', () => {
  expect(nameFormsOf('Frankfurt am Main').forms).toEqual(
    expect.arrayContaining(['frankfurt a m', 'frankfurt m', 'frankfurt main']),
  );
});

test('"Lutherstadt Wittenberg" is also "Wittenberg", "Hann. Münden" also "Hannoversch Münden"', () => {
  expect(nameFormsOf('Lutherstadt Wittenberg').forms).toContain('wittenberg');
  expect(nameFormsOf('Hann. Münden').forms).toContain('hannoversch muenden');
});

test('"Weil der Stadt" has no addition', () => {
  expect(nameFormsOf('Weil der Stadt')).toEqual({
    base: 'weil der stadt',
    addition: [],
    forms: ['weil der stadt'],
  });
});

test('a Kreis with the word in its name is inflected', () => {
  expect(kreisFormsOf('Märkischer Kreis', 'Märkischer Kreis').whole).toEqual(
    expect.arrayContaining(['maerkischer kreis', 'maerkischen kreis', 'maerkischen kreises']),
  );
  expect(kreisFormsOf('Altmarkkreis Salzwedel', 'Altmarkkreis Salzwedel').named).toContain(
    'salzwedel',
  );
  expect(kreisFormsOf('Landkreis Hof', 'Hof')).toEqual({ whole: [], named: ['hof'] });
});

test('adjectives: Münchner, Kölner, Hallenser, Kasseler, Jenaer', () => {
  const pairs = [
    ['muenchen', 'muenchner'],
    ['koeln', 'koelner'],
    ['halle', 'hallenser'],
    ['kassel', 'kasseler'],
    ['jena', 'jenaer'],
    ['bremen', 'bremer'],
  ] as const;
  for (const [name, adjective] of pairs) expect(adjectiveFormsOf(name)).toContain(adjective);
});
