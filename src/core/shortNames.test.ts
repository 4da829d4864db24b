import { expect, test } from 'vitest';
import { waysToWrite } from './shortNames';

test('a name is shortened by rule, never cut', () => {
  expect(waysToWrite('Kreis Recklinghausen')).toEqual([
    'Kreis Recklinghausen',
    'Kr. Recklinghausen',
  ]);
  expect(waysToWrite('Mecklenburg-Vorpommern')).toEqual(['Mecklenburg-Vorpommern', 'Meckl.-Vorp.']);
  expect(waysToWrite('Neustadt an der Weinstraße').at(-1)).toBe('Neustadt a. d. Weinstraße');
});

test('a name that has no shorter form is written in one way', () => {
  expect(waysToWrite('Hamburg')).toEqual(['Hamburg']);
});
