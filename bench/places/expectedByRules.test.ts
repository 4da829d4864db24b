import { expect, test } from 'vitest';
import { everydayName, NameRules } from './expectedByRules.ts';
import { judge } from './scoreAnswers.ts';

const place = (key: string, name: string, population: number | null) => ({
  ...{ key, name, population },
  kind: 'Gemeinde',
});
const kreis = (key: string, short: string) => ({
  ...{ key, short, name: `Kreis ${short}`, kind: 'Kreis', population: 100_000 },
});
const rules = new NameRules({
  gemeinden: [
    place('09363000', 'Weiden i.d. OPf.', 42_520),
    place('07134091', 'Weiden', 97),
    place('06440008', 'Friedberg (Hessen)', 27_484),
    place('09771130', 'Friedberg', 29_916),
    place('12051000', 'Brandenburg an der Havel', 71_000),
    place('05562032', 'Recklinghausen', 115_000),
    place('05515000', 'Münster', 270_184),
    place('03358016', 'Munster', 15_000),
  ],
  kreise: [kreis('05562', 'Recklinghausen'), kreis('03454', 'Emsland')],
  laender: [place('12', 'Brandenburg', 2_500_000)],
});
const at = (key: string) => ({ places: [key], status: 'located' });
const ambiguous = { places: [], status: 'ambiguous' };

test('a name loses what tells it from its namesakes', () => {
  const names = ['Weiden i.d. OPf.', 'Halle (Saale)', 'Neustadt a. d. Donau', 'Hof', 'Bad Ems'];
  expect(names.map(everydayName)).toEqual(['Weiden', 'Halle', 'Neustadt', 'Hof', 'Bad Ems']);
});

test('population ranks namesakes, and equals are ambiguous', () => {
  expect(rules.bareName('Weiden')).toEqual(at('09363000'));
  expect(rules.bareName('Friedberg')).toEqual(ambiguous);
  expect(rules.townIn('Friedberg', '06440')).toEqual(at('06440008'));
  expect(rules.bareName('Munster')).toEqual(at('03358016'));
});

test('a bare name is the Land, else the town, else the Kreis', () => {
  expect(rules.bareName('Brandenburg')).toEqual(at('12'));
  expect(rules.townNamed('Brandenburg')).toEqual(at('12051000'));
  expect(rules.bareName('Recklinghausen')).toEqual(at('05562032'));
  expect(rules.kreisNamed('Recklinghausen')).toEqual(at('05562'));
  expect(rules.bareName('Emsland')).toEqual(at('03454'));
});

test('a place too many is wrong, an ambiguous answer is missed unless that is the label', () => {
  expect(judge(at('05562'), at('05562'))).toBe('right');
  expect(judge(at('05562'), { places: ['05562', '12'], status: 'located' })).toBe('wrong');
  expect(judge(at('05562'), ambiguous)).toBe('missed');
  expect(judge(ambiguous, ambiguous)).toBe('left');
  expect(judge({ places: [], status: 'none' }, ambiguous)).toBe('missed');
});
