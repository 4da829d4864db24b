import { expect, test } from 'vitest';
import { gazetteer } from '../../../tests/fixtures/gazetteer';
import { locate } from './locate';

const at = (title: string, summary = '') => locate({ title, summary }, gazetteer);
const places = (title: string, summary = '') => at(title, summary).places.join(' ');
/** Where a dateline alone puts a story. */
const dateline = (words: string) => places(`${words}: Neues Portal`);

test('the well-known town beats the village: Weiden, Hamm, Münster', () => {
  expect(dateline('Weiden')).toBe('09363000');
  expect(dateline('Hamm')).toBe('05915000');
  expect(at('Münster: Neues Portal').evidence).toEqual({ words: 'Münster', rule: 'known-town' });
});

test('"Neustadt" alone is ambiguous with its candidates, the largest first', () => {
  const located = at('Neustadt: Rathaus testet Chatbot', 'Ein Chatbot antwortet.');
  expect(located).toMatchObject({ places: [], status: 'ambiguous', by: null });
  expect(located.candidates[0]).toBe('07316000');
  expect(located.candidates).toContain('01055032');
  expect(located.evidence).toEqual({ words: 'Neustadt', rule: 'namesakes' });
});

test('the text decides between namesakes', () => {
  expect(places('Neustadt: A', 'Die hessische Stadt hat ein Portal.')).toBe('06534016');
  expect(places('Lage: A', 'Die Stadt in Lippe hat ein Portal.')).toBe('05766040');
  expect(places('Münster: A', 'Die Gemeinde im Landkreis Darmstadt-Dieburg baut aus.')).toBe(
    '06432015',
  );
  expect(places('Frankfurt: A', 'Die Stadt an der Oder hat ein Portal.')).toBe('12053000');
  expect(places('Lage: A', 'Die Gemeinde in der Grafschaft Bentheim baut aus.')).toBe('03456013');
  expect(dateline('Neustadt (Hessen)')).toBe('06534016');
  expect(dateline('Neustadt, Hessen')).toBe('06534016');
});

test('a well-known town is in doubt where the text names only the Land of its namesake', () => {
  expect(at('Frankfurt: A', 'Das Land Brandenburg fördert das Projekt.').status).toBe('ambiguous');
});

test('a small town far from a Kreis of its name is in doubt: "Harburg"', () => {
  expect(at('Harburg: A').status).toBe('ambiguous');
});

test('… unless the text speaks of the Kreis, and of no town', () => {
  expect(places('Steinburg: A', 'Der Kreis führt die E-Akte ein.')).toBe('01061');
  expect(places('Harburg: A', 'Die Landrätin stellt den Plan vor.')).toBe('03353');
  expect(places('Harburg: A', 'Im Landkreis Harburg geht es voran.')).toBe('03353');
  expect(at('Harburg: A', 'Das Rathaus hilft, der Kreis zahlt.').status).toBe('ambiguous');
  expect(at('Harburg: A', 'Der Hamburger Bezirk baut aus.').status).toBe('ambiguous');
});

test('a dateline that is also a German word counts if the town is known or the text speaks of it', () => {
  expect(dateline('Essen')).toBe('05113000');
  expect(at('Mücke: A').status).toBe('ambiguous');
  expect(places('Mücke: A', 'Die Gemeinde baut aus.')).toBe('06535013');
});

test('the word "oder" does not speak of a river', () => {
  expect(places('Frankfurt: A', 'Anträge per Brief oder Portal.')).toBe('06412000');
});

test('a story headed by a word that is also a village is about the word', () => {
  expect(at('Schutz: A', 'Verwaltungen sichern Daten.').status).toBe('none');
  expect(places('Schutz: A', 'Die Stadt Köln sichert Daten.')).toBe('05315000');
});
