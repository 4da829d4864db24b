import { expect, test } from 'vitest';
import type { Key } from '../key';
import { createGazetteer } from './gazetteer';
import { locate } from './locate';

const point = { coordinates: [8, 52] };
const town = (key: string, name: string, population: number) => ({
  properties: { key, name, population },
  geometry: point,
});
const kreis = (key: string, name: string) => ({
  properties: { key, name: `Landkreis ${name}`, short: name, label: [8, 52], population: 100_000 },
});

const gazetteer = createGazetteer({
  laender: { features: [] },
  kreise: { features: [kreis('03459', 'Osnabrück'), kreis('03353', 'Harburg')] },
  places: {
    features: [
      town('03459010', 'Bersenbrück', 8000),
      town('03353035', 'Tostedt', 13_000),
      town('03459028', 'Neuenkirchen', 4000),
      town('03353099', 'Neuenkirchen', 5000),
      town('03353098', 'Quakenbrück', 5000),
    ],
  },
  verbaende: {
    Samtgemeinde: {
      '034595401': { name: 'Artland', kreis: '03459' },
      '034595402': { name: 'Bersenbrück', kreis: '03459' },
      '034595406': { name: 'Neuenkirchen', kreis: '03459' },
      '034595407': { name: 'Quakenbrück', kreis: '03459' },
    },
  },
  aliases: {
    moved: { '03152001': '03459010' },
    merged: { '03353100': { name: 'Neue Heide', parts: ['03353035'] } },
  },
});
const places = (title: string, summary = '') =>
  locate({ title, summary }, gazetteer).places.join(' ');

test('an association is the only Gemeinde of its name, else its Kreis', () => {
  expect(places('Samtgemeinde Bersenbrück: A')).toBe('03459010');
  expect(places('Samtgemeinde Artland: A')).toBe('03459');
  expect(places('SG Artland: A')).toBe('03459');
  expect(places('Samtgemeinde Neuenkirchen: A')).toBe('03459');
  expect(places('Portal: A', 'Die Samtgemeinde Artland stellt um.')).toBe('03459');
});

test('a Gemeinde of the name in another Kreis is not the seat', () => {
  expect(places('Samtgemeinde Quakenbrück: A')).toBe('03459');
});

test('an association that is not known and a landscape of its name have no place', () => {
  expect(places('Amt Artland: A')).toBe('');
  expect(places('Artland: A')).toBe('');
});

test('a Gemeinde newer than the boundaries stands where its largest part does', () => {
  expect(places('Neue Heide: A')).toBe('03353035');
  expect(gazetteer.unitOf('03353100' as Key)?.name).toBe('Tostedt');
});

test('a key that was in use before leads to the one of today', () => {
  expect(gazetteer.unitOf('03152001' as Key)?.name).toBe('Bersenbrück');
});
