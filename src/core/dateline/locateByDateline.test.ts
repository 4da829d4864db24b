import { expect, test } from 'vitest';
import { gazetteer } from '../../../tests/fixtures/gazetteer';
import type { Key } from '../key';
import { locate } from './locate';

const at = (title: string, summary = '') => locate({ title, summary }, gazetteer);
const places = (title: string, summary = '') => at(title, summary).places.join(' ');
/** Where a dateline alone puts a story. */
const dateline = (words: string) => places(`${words}: Neues Portal`);
/** Where a first sentence puts a story whose dateline is a topic. */
const text = (sentence: string) => places('Portal: Neuer Dienst', sentence);

test('a Land is read under its short, formal and abbreviated name', () => {
  for (const words of ['Nordrhein-Westfalen', 'NRW', 'Land Nordrhein-Westfalen']) {
    expect(dateline(words)).toBe('05');
  }
  expect(dateline('Freistaat Bayern')).toBe('09');
  expect(dateline('MV')).toBe('13');
  expect(dateline('Sachsen-Anhalt')).toBe('15');
  expect(dateline('Sachsen')).toBe('14');
});

test('"Brandenburg" is the Land; the town needs its Havel or the word "Stadt"', () => {
  expect(dateline('Brandenburg')).toBe('12');
  expect(dateline('Brandenburg an der Havel')).toBe('12051000');
  expect(dateline('Brandenburg/Havel')).toBe('12051000');
  expect(dateline('Stadt Brandenburg')).toBe('12051000');
});

test('Hamburg and Berlin have one key; Bremen is the town and "Land Bremen" the Land', () => {
  expect(dateline('Hamburg')).toBe('02000000');
  expect(dateline('Freie und Hansestadt Hamburg')).toBe('02000000');
  expect(dateline('Land Berlin')).toBe('11000000');
  expect(dateline('Bremen')).toBe('04011000');
  expect(dateline('Land Bremen')).toBe('04');
  expect(gazetteer.unitOf('04' as Key)?.name).toBe('Land Bremen');
});

test('a bare name is the town, "Kreis" and "Landkreis" make it the Kreis', () => {
  expect(dateline('Osnabrück')).toBe('03404000');
  expect(dateline('Landkreis Osnabrück')).toBe('03459');
  expect(dateline('Recklinghausen')).toBe('05562032');
  expect(dateline('Kreis Recklinghausen')).toBe('05562');
  expect(dateline('Stadt und Landkreis Hof')).toBe('09464000 09475');
  expect(dateline('Landkreis Freudenstadt')).toBe('08237');
});

test('Kreise are read under all their forms', () => {
  expect(dateline('Rhein-Sieg-Kreis')).toBe('05382');
  expect(dateline('Kreis Neuss')).toBe('05162');
  expect(dateline('Region Hannover')).toBe('03241');
  expect(dateline('Städteregion Aachen')).toBe('05334');
  expect(dateline('Regionalverband Saarbrücken')).toBe('10041');
  expect(dateline('Emsland')).toBe('03454');
  expect(text('Im Märkischen Kreis startet ein Portal.')).toBe('05962');
  expect(text('Der Landrat des Wartburgkreises stellte es vor.')).toBe('16063');
});

test('a town is read under official and everyday names', () => {
  for (const words of ['Frankfurt a. M.', 'Frankfurt/Main', 'Frankfurt (Main)', 'Frankfurt']) {
    expect(dateline(words)).toBe('06412000');
  }
  for (const words of ['Halle (Saale)', 'Halle/Saale', 'Halle an der Saale', 'Halle']) {
    expect(dateline(words)).toBe('15002000');
  }
  expect(dateline('Frankfurt (Oder)')).toBe('12053000');
  expect(dateline('Kempten')).toBe('09763000');
  expect(dateline('Neustadt/Weinstraße')).toBe('07316000');
  expect(dateline('Muenster')).toBe('05515000');
  expect(dateline('Munster')).toBe('03358016');
  expect(dateline('Hanse- und Universitätsstadt Rostock')).toBe('13003000');
});

test('several places in one dateline all count', () => {
  expect(dateline('Mönchengladbach / Wiesbaden')).toBe('05116000 06414000');
  expect(dateline('Köln, Bonn und Aachen')).toBe('05315000 05314000 05334002');
  expect(dateline('Kreise Coesfeld und Borken')).toBe('05558 05554');
  expect(dateline('Berlin-Brandenburg')).toBe('11000000 12');
  expect(dateline('Beckum, Kreis Warendorf')).toBe('05570008');
});

test('a district is its town, an association of Gemeinden the only Gemeinde of its name', () => {
  expect(dateline('Berlin-Pankow')).toBe('11000000');
  expect(dateline('Köln-Ehrenfeld')).toBe('05315000');
  expect(dateline('Neukölln')).toBe('11000000');
  expect(dateline('Samtgemeinde Sachsenhagen')).toBe('03257033');
  expect(at('Amt Nirgend-Land: A').status).toBe('none');
});

test('a district may have two words, no hyphen, or the word "Bezirk"; a name of many has none', () => {
  expect(dateline('Stuttgart-Bad Cannstatt')).toBe('08111000');
  expect(dateline('Berlin Neukölln')).toBe('11000000');
  expect(dateline('Bezirk Hamburg-Nord')).toBe('02000000');
  expect(dateline('Essen-Werden')).toBe('05113000');
  expect(at('Essen-Lieferung: A').status).toBe('none');
  expect(at('Neustadt-Süd: A').status).toBe('none');
});

test('a Land or Kreis behind a name tells which is meant', () => {
  expect(dateline('Kreis Borken (NRW)')).toBe('05554');
  expect(dateline('Hanau, Main-Kinzig-Kreis')).toBe('06435014');
  expect(dateline('Linz, Kreis Neuwied')).toBe('07138041');
  expect(dateline('Ravensburg & Weingarten')).toBe('08436064 08436082');
  expect(dateline('Dresden / Freistaat Sachsen')).toBe('14612000 14');
});

test('a landscape or Regierungsbezirk has no place and its Land as mention', () => {
  expect(at('Oberbayern: A')).toMatchObject({ places: [], mentions: ['09'], status: 'none' });
  expect(at('Regierungsbezirk Köln: A')).toMatchObject({ places: [], mentions: ['05'] });
  expect(at('Ruhrgebiet: A', 'Die Stadt Bochum ist dabei.')).toMatchObject({
    places: [],
    mentions: ['05', '05911000'],
  });
});

test('places abroad are none of ours, even where a village shares the name', () => {
  expect(at('Wien: A', 'In Köln ist es anders.')).toMatchObject({ places: [], status: 'none' });
  expect(at('Linz: A').status).toBe('none');
  expect(at('Stadt Linz: A', 'Die Stadt Köln hilft.').status).toBe('none');
  expect(dateline('Brünn/Thür.')).toBe('16069006');
  expect(dateline('Linz am Rhein')).toBe('07138041');
});

test('associations and topics stay unplaced', () => {
  for (const words of [
    'Vitako',
    'Deutscher Städtetag',
    'Dataport',
    'Breitband',
    'E-Akte',
    'Interview',
    'Digitalisierung',
  ]) {
    expect(at(`${words}: Neue Lage`, 'Der Plan steht, das Essen war gut.')).toMatchObject({
      status: 'none',
      evidence: null,
    });
  }
});
