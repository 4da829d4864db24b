import { expect, test } from 'vitest';
import { recognizeFormat } from './recognizeFormat';

test('JSON is known by its first sign, a saved page by its dated lines', () => {
  expect(recognizeFormat('\uFEFF \n{"version":')).toBe('json-feed');
  expect(recognizeFormat('Montag\n\nCelle: A\n\n[03.03.2025] B. mehr...')).toBe('text-page');
});

test('HTML, prose and nothing are not recognised', () => {
  for (const text of ['<html>\n[03.03.2025]', 'Ein Text vom 03.03.2025', '']) {
    expect(recognizeFormat(text)).toBeUndefined();
  }
});
