import { expect, test } from 'vitest';
import { likeness, otherNames, splitName, writeOut } from './placeNames.ts';

test('abbreviations of official names are written out as a newspaper has them', () => {
  expect(writeOut('Weiden i.d. OPf.')).toBe('Weiden in der Oberpfalz');
  expect(writeOut('Neustadt b. Coburg')).toBe('Neustadt bei Coburg');
  expect(writeOut('Frankenberg/Sa.')).toBe('Frankenberg/Sachsen');
  expect(writeOut('Königsberg i. Bay.')).toBe('Königsberg in Bayern');
  expect(writeOut('Hann. Münden')).toBe('Hannoversch Münden');
  expect(writeOut('Beckum')).toBe('Beckum');
});

test('"Halle (Saale)", "Halle/Saale" and "Halle an der Saale" have the same parts', () => {
  for (const name of ['Halle (Saale)', 'Halle/Saale', 'Halle an der Saale']) {
    expect(splitName(name)).toEqual({ base: 'Halle', suffix: 'Saale' });
  }
  expect(splitName('Castrop-Rauxel')).toEqual({ base: 'Castrop-Rauxel', suffix: '' });
});

test('Halle in Westfalen is not Halle an der Saale, and Munster not Münster', () => {
  expect(likeness('Halle (Westf.)', 'Halle (Saale)')).toBe(0);
  expect(likeness('Munster', 'Münster')).toBe(0);
  expect(likeness('Halle (Saale)', 'Halle')).toBe(2);
  expect(likeness('Schladen-Werla', 'Schladen')).toBe(1);
  expect(likeness('Murnau a. Staffelsee', 'Murnau am Staffelsee')).toBe(3);
});

test('foreign names and spellings without umlauts are left out', () => {
  const geoNames = [
    'Garching bei Minga',
    'Garching bei Munchen',
    'Garching bei München',
    'Garching',
  ];
  expect(otherNames('Garching b. München', geoNames)).toEqual(['Garching bei München']);
  expect(otherNames('München', ['Munich', 'Minga', 'Muenchen', 'München'])).toEqual([]);
  expect(otherNames('Binz', ['Ostseebad Binz', 'Binz'])).toEqual(['Ostseebad Binz']);
});
