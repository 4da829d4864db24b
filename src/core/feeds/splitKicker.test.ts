import { expect, test } from 'vitest';
import { splitKicker } from './splitKicker';

test('the kicker ends where a lower-case letter, a year or a closing quote meets a capital', () => {
  const kickers = (headline: string) => splitKicker(headline).kicker;
  expect(kickers('Internetwoche KölnKommunen fordern Zusammenarbeit')).toBe('Internetwoche Köln');
  expect(kickers('Agenda 2030Städte handeln')).toBe('Agenda 2030');
  expect(kickers('Projekt „Offen“Land fördert Karten')).toBe('Projekt „Offen“');
});

test('words such as LoRaWAN, GmbH and BürgerInnen are no seam', () => {
  for (const title of ['LoRaWAN im Forst', 'Neue GmbH gegründet', 'Was BürgerInnen wollen']) {
    expect(splitKicker(title)).toEqual({ kicker: null, title });
  }
});

test('behind a dateline nothing is cut: "Jena: WhatsappKanal startet" stays whole', () => {
  expect(splitKicker('Jena: WhatsappKanal startet').kicker).toBeNull();
});
