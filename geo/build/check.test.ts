import { expect, test } from 'vitest';
import { checkGeo } from './check.ts';
import { checkAliases } from './checkAliases.ts';
import { checkFacts } from './checkFacts.ts';
import { checkKeys } from './checkKeys.ts';
import { checkSizes } from './checkSizes.ts';
import { checkVerbaende } from './checkVerbaende.ts';
import { type GeoFiles, keyOf, type Problem } from './geoFiles.ts';
import { edit, expectProblem, files, find } from './testFiles.ts';

test('the committed files have no problem', { timeout: 120_000 }, () => {
  expect(checkGeo(files)).toEqual([]);
});

test('a Land that is missing is named', () => {
  const without = edit('laender.geojson', (laender) =>
    laender.filter((land) => keyOf(land) !== '10'),
  );
  expectProblem(checkKeys(without), { file: 'laender.geojson', wanted: '10', got: 'no such key' });
});

test('a Kreis that is there twice is found, and the count is off', () => {
  const twice = edit('kreise.geojson', (kreise) => [...kreise, find(kreise, '05562')]);
  const problems = checkKeys(twice);
  expectProblem(problems, { where: 'features', wanted: '400', got: '401' });
  expectProblem(problems, { wanted: 'a key only once', got: '05562' });
  expectProblem(checkFacts(twice), {
    wanted: 'a display name only once',
    got: 'Kreis Recklinghausen',
  });
});

test('a place that keeps the key of a Kreis that is gone is found', () => {
  const old = edit('places.geojson', (places) => {
    const place = find(places, '16063105');
    place.properties.key = place.id = '16056000';
  });
  expectProblem(checkKeys(old), { wanted: 'first digits that are a unit above', got: '16056' });
  expectProblem(checkFacts(old), {
    where: '16056000',
    wanted: 'a key ending in 000 just for a kreisfreie Stadt',
  });
});

test('a key that is a number has lost its leading zero', () => {
  const numbers = edit('kreise.geojson', (kreise) => {
    find(kreise, '01001').properties.key = 1001;
  });
  expectProblem(checkKeys(numbers), { wanted: 'a key of 5 digits', got: '1001' });
});

test('a unit without a name or with another id, and a Gemeinde of another Land, are found', () => {
  const nameless = edit('gemeinden/02.geojson', (gemeinden) => {
    find(gemeinden, '02000000').properties.name = ' ';
  });
  expectProblem(checkKeys(nameless), { file: 'gemeinden/02.geojson', wanted: 'a name' });
  const otherId = edit('laender.geojson', (laender) => {
    find(laender, '01').id = '1';
  });
  expectProblem(checkKeys(otherId), { wanted: 'an id equal to the key', got: '1' });
  const berlinInHamburg = { ...files, 'gemeinden/02.geojson': files['gemeinden/11.geojson'] ?? '' };
  expectProblem(checkKeys(berlinInHamburg), { where: '11000000', wanted: 'a key of Land 02' });
});

test('a Gemeinde without a place and a Kreis without Gemeinden are found', () => {
  const fewer = edit('places.geojson', (places) =>
    places.filter((place) => keyOf(place) !== '05570008'),
  );
  expectProblem(checkKeys(fewer), {
    file: 'gemeinden/05.geojson',
    where: '05570008',
    wanted: 'a place named Beckum',
  });
  expectProblem(checkKeys(fewer), { file: 'places.geojson', wanted: '11078', got: '11077' });
  const gone = edit('gemeinden/01.geojson', (all) =>
    all.filter((one) => !keyOf(one).startsWith('01056')),
  );
  expectProblem(checkKeys(gone), {
    file: 'gemeinden/01.geojson',
    where: '01056',
    wanted: 'Gemeinden of this Kreis',
  });
});

test('a kreisfreie Stadt that the list lacks is found', () => {
  const list = JSON.parse(files['kreisfrei.json'] ?? '') as string[];
  const shorter = {
    ...files,
    'kreisfrei.json': JSON.stringify(list.filter((key) => key !== '09464')),
  };
  expectProblem(checkFacts(shorter), { file: 'kreisfrei.json', got: '105 keys' });
});

test('inhabitants of a Land that are not the sum of its Kreise are found', () => {
  const more = edit('laender.geojson', (laender) => {
    find(laender, '16').properties.population = 2_000_000;
  });
  expectProblem(checkFacts(more), { where: '16.population', got: '2000000' });
});

test('an alias that is missing, points nowhere or is still in use is found', () => {
  const aliases = JSON.parse(files['aliases.json'] ?? '');
  const change = (moved: object, merged: object = {}): Problem[] =>
    checkAliases({
      ...files,
      'aliases.json': JSON.stringify({
        moved: { ...aliases.moved, ...moved },
        merged: { ...aliases.merged, ...merged },
      }),
    });
  expectProblem(change({ '16056': undefined }), { where: 'moved.16056', wanted: '16063' });
  expectProblem(change({ '03156013': '03159999' }), { where: 'moved.03156013', got: '03159999' });
  expectProblem(change({ '05562': '05570' }), {
    where: 'moved.05562',
    wanted: 'a key that is gone',
  });
  const wrongPart = { '14521035': { name: 'Aue-Bad Schlema', parts: ['14522999'] } };
  expectProblem(change({}, wrongPart), { where: 'merged.14521035.parts', got: '14522999' });
});

test('a file over its budget is found, and all Gemeinden together', { timeout: 120_000 }, () => {
  const noise = Array.from({ length: 30_000 }, (_, i) => Math.sin(i)).join();
  const laender = ['01', '03', '05', '09'].map((land) => [`gemeinden/${land}.geojson`, noise]);
  const problems = checkSizes({ 'laender.geojson': noise, ...Object.fromEntries(laender) });
  expectProblem(problems, { file: 'laender.geojson', wanted: 'at most 20000 bytes' });
  expectProblem(problems, { file: 'gemeinden/09.geojson', wanted: 'at most 120000 bytes' });
  expectProblem(problems, { file: 'gemeinden/', wanted: 'at most 600000 bytes' });
});

test('a Verband that is missing, has no name or lies in no Kreis is named', () => {
  const verbaende = JSON.parse(files['verbaende.json'] ?? '');
  const amt = (records: object): GeoFiles => ({
    ...files,
    'verbaende.json': JSON.stringify({ ...verbaende, Amt: { ...verbaende.Amt, ...records } }),
  });
  expectProblem(checkVerbaende(amt({ '010575748': { name: 'Neu', kreis: '01057' } })), {
    where: 'Amt',
    wanted: '213',
    got: '214',
  });
  const edited = checkVerbaende(amt({ '010575747': { name: '', kreis: '01099' } }));
  expectProblem(edited, { where: 'Amt.010575747.name', wanted: 'a name' });
  expectProblem(edited, { where: 'Amt.010575747.kreis', got: '01099' });
});
