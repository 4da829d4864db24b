import { expect, test } from 'vitest';
import { gazetteer } from '../../../tests/fixtures/gazetteer';
import { locate } from './locate';

const at = (title: string, summary = '') => locate({ title, summary }, gazetteer);
const places = (title: string, summary = '') => at(title, summary).places.join(' ');
/** Where a first sentence puts a story whose dateline is a topic. */
const text = (sentence: string) => places('Portal: Neuer Dienst', sentence);

test('where a body has its seat or met the press is not where its story is', () => {
  expect(at('Vitako: A', 'Vitako hat in Köln zehn Punkte vorgelegt.').places).toEqual([]);
  expect(at('IT.NRW: A', 'In Düsseldorf legte der Betrieb Zahlen vor.').places).toEqual([]);
  expect(at('Studie: A', 'Forscher haben sie in Berlin vorgestellt.').places).toEqual([]);
  expect(text('Der Anbieter mit Sitz in Karlsruhe liefert.')).toBe('');
});

test('the first sentence places a story on evidence, and says so', () => {
  expect(at('E-Akte: A', 'Die Stadt Husum führt sie ein.')).toMatchObject({
    places: ['01054056'],
    by: 'text',
    evidence: { words: 'Stadt Husum', rule: 'named-in-text' },
  });
  expect(text('Das maßgeblich vom Land Brandenburg betriebene Projekt läuft.')).toBe('12');
  expect(text('2025 leitet Mecklenburg-Vorpommern das Gremium.')).toBe('13');
  expect(text('Der Münchner Stadtrat hat zugestimmt.')).toBe('09162000');
  expect(text('Der Hamburger Senat hat zugestimmt.')).toBe('02000000');
  expect(text('Aachens Oberbürgermeister hat zugestimmt.')).toBe('05334002');
  expect(text('Die sächsischen Kommunen bekommen Geld.')).toBe('14');
  expect(text('Ein Portal ist in Celle gestartet.')).toBe('03351006');
  expect(text('Die Städte Köln, Bonn und Aachen arbeiten zusammen.')).toBe(
    '05315000 05314000 05334002',
  );
  expect(text('Die Stadt Naila im Landkreis Hof baut aus.')).toBe('09475156');
  expect(text('Die Stadt Naila, Landkreis Hof, baut aus.')).toBe('09475156');
  expect(text('Das Land Hessen fördert die Stadt Kassel.')).toBe('06611000');
  expect(text('Die Stadt Köln und die Stadt Bonn bauen aus.')).toBe('05315000 05314000');
});

test('the second sentence is only mentioned', () => {
  const located = at('Portal: A', 'Ein Portal hilft. Es kommt aus der Stadt Celle.');
  expect(located).toMatchObject({ places: [], mentions: ['03351006'], status: 'none' });
});

test('in running text a name that is also a German word is no evidence', () => {
  for (const sentence of [
    'Die Lage ist ernst, das Essen gut, der Plan steht.',
    'Weil der Stadt das Geld fehlt, wird gespart.',
    'In Regen und Nebel messen Sensoren.',
    'Die d-NRW und IT.NRW beraten.',
    'Der Köln-Pass wird digital.',
    'Das Bayern-Portal startet.',
    'Im Norden gibt es mehr Netze.',
    'In Halle 4 der Messe steht das Gerät.',
    'Im Harz gibt es mehr Netze.',
  ]) {
    expect(at('Portal: A', sentence)).toMatchObject({ places: [], mentions: [], status: 'none' });
  }
  expect(text('In Essen können alle das Portal nutzen.')).toBe('05113000');
  expect(text('Die Stadt Essen baut aus.')).toBe('05113000');
});

test('a kicker names the place of a lead article', () => {
  const story = {
    kicker: 'Internetwoche Köln',
    title: 'Kommunen stellen Forderungen',
    summary: 'Ein Satz.',
  };
  expect(locate(story, gazetteer)).toMatchObject({
    places: ['05315000'],
    by: 'text',
    evidence: { words: 'Internetwoche Köln', rule: 'event' },
  });
  expect(locate({ ...story, kicker: 'Kreis Höxter' }, gazetteer)).toMatchObject({
    places: ['05762'],
    by: 'dateline',
  });
});

test('places named besides are mentions, but not the story’s own Land', () => {
  const located = at('Celle: A', 'Das Land Niedersachsen und die Stadt Bonn helfen.');
  expect(located).toMatchObject({ places: ['03351006'], mentions: ['05314000'] });
});

test('a town is placed by its council, its Land or its district in the first sentence', () => {
  expect(text('Der Bochumer Rat hat zugestimmt.')).toBe('05911000');
  expect(text('Der Stadtrat von Regensburg hat zugestimmt.')).toBe('09362000');
  expect(text('Die Bad Homburger Stadtverwaltung stellt um.')).toBe('06434001');
  expect(text('Der Darmstädter Magistrat stellt um.')).toBe('06411000');
  expect(text('Das hessische Kassel stellt um.')).toBe('06611000');
  expect(text('Im Berliner Bezirk Pankow läuft der Test.')).toBe('11000000');
  expect(text('In Köln-Ehrenfeld läuft der Test.')).toBe('05315000');
  expect(text('In Neunkirchen-Seelscheid läuft der Test.')).toBe('05382040');
  expect(text('In der Uckermark läuft der Test.')).toBe('12073');
  expect(text('Der Rheinisch-Bergische Kreis stellt um.')).toBe('05378');
});

test('a well-known name abroad is not the German village, even after "Stadt"', () => {
  expect(text('Die Stadt Salzburg stellt um.')).toBe('');
});
