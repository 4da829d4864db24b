import { expect, test } from 'vitest';
import { firstSentence } from './firstSentence';
import { readDateline } from './readDateline';

test('the dateline is what stands before the first colon and a space', () => {
  expect(readDateline('Beckum: d-NRW-Beitritt beschlossen')).toBe('Beckum');
  expect(readDateline('Mönchengladbach / Wiesbaden: A: B')).toBe('Mönchengladbach / Wiesbaden');
});

test('a time of day, an address and a long clause are no datelines', () => {
  for (const title of [
    'Um 10:30 Uhr',
    'https://example.org',
    ': A',
    `${'Wort '.repeat(20)}: A`,
    '',
  ]) {
    expect(readDateline(title)).toBeNull();
  }
});

test('the first sentence does not end at "19. Oktober", "Dr.", "a. d. Donau" or "St."', () => {
  for (const sentence of [
    'Am 19. Oktober hat Dr. Meier aus St. Ingbert das Portal gestartet.',
    'In Neuburg a. d. Donau und Weiden i.d. Oberpfalz gibt es Portale.',
  ]) {
    expect(firstSentence(`${sentence} Es läuft.`)).toBe(sentence);
  }
});

test('a question or a quotation ends a sentence', () => {
  expect(firstSentence('„Geht das?“ Die Stadt prüft.')).toBe('„Geht das?');
});
