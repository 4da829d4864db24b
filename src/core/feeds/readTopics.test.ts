import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfig } from '../config';
import { createTopicReader } from './readTopics';

const config = readConfig(
  JSON.parse(readFileSync(new URL('../../../public/config.json', import.meta.url), 'utf8')),
);
const readTopics = createTopicReader(config.topics);
const topics = (title: string, summary = '', categories: string[] = []) =>
  readTopics({ title, summary, categories });

test('what the headline names is the main topic, then what the teaser names', () => {
  expect(topics('Celle: Neuer CIO', 'Er will die Digitalstrategie fortschreiben.')).toEqual([
    'personalien',
    'strategie',
  ]);
  expect(topics('Celle: Digitalstrategie', 'Der CIO stellte sie vor.')).toEqual([
    'strategie',
    'personalien',
  ]);
});

test('a keyword in capitals counts only in capitals: "CIO", not "Horacio" or "cio"', () => {
  expect(topics('Der CIO kommt')).toEqual(['personalien']);
  expect(topics('Horacio kommt, cio nicht')).toEqual([]);
});

test('a keyword is a whole word or a part of a hyphenated one, inflected or not', () => {
  expect(topics('OZG-Leistungen')).toEqual(['ozg']);
  expect(topics('Zwei Strategien')).toEqual(['strategie']);
  expect(topics('Smart-City-Ansatz')).toEqual(['smart-city']);
  expect(topics('Beförderung')).toEqual([]);
});

test('umlauts may be spelled out', () => {
  expect(topics('Foerdermittel')).toEqual(['foerderung']);
});

test("the source's own categories decide where they are topics", () => {
  expect(topics('OZG', '', ['Förderung', 'Politik'])).toEqual(['foerderung']);
  expect(topics('OZG', '', ['Politik'])).toEqual(['ozg']);
});

test('a story without any keyword has no topic', () => {
  expect(topics('Blick in die Zukunft')).toEqual([]);
});
