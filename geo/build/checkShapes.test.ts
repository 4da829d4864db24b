import { test } from 'vitest';
import { checkCover } from './checkCover.ts';
import { checkShapes } from './checkShapes.ts';
import { keyOf, type Problem } from './geoFiles.ts';
import { edit, expectProblem, find, firstPolygon } from './testFiles.ts';

test('an empty geometry is found', () => {
  const empty = edit('gemeinden/04.geojson', (gemeinden) => {
    find(gemeinden, '04012000').geometry = null;
  });
  expectProblem(checkShapes(empty), { where: '04012000', got: 'null' });
});

test('rings that are open, too short, wound the wrong way, or have a position twice are found', () => {
  const change = (edited: (ring: number[][]) => number[][]): Problem[] =>
    checkShapes(
      edit('kreise.geojson', (kreise) => {
        const rings = firstPolygon(find(kreise, '05562'));
        rings[0] = edited(rings[0] ?? []);
      }),
    );
  expectProblem(
    change((ring) => ring.slice(0, -1)),
    { where: '05562[0][0]', wanted: 'a closed ring' },
  );
  expectProblem(
    change((ring) => ring.slice(0, 3)),
    { wanted: 'at least 4 positions' },
  );
  expectProblem(
    change((ring) => [...ring].reverse()),
    { wanted: 'a counter-clockwise ring' },
  );
  expectProblem(
    change(([first, ...rest]) => [first ?? [], first ?? [], ...rest]),
    { wanted: 'no position twice in a row' },
  );
  expectProblem(
    change((ring) => ring.map(([lon, lat]) => [lat ?? 0, lon ?? 0])),
    { wanted: 'positions in Germany with 3 decimals' },
  );
});

test('a place outside of Germany is found', () => {
  const swapped = edit('places.geojson', (places) => {
    find(places, '05570008').geometry = { type: 'Point', coordinates: [51.76, 8.04] };
  });
  expectProblem(checkShapes(swapped), { file: 'places.geojson', where: '05570008' });
});

test("Brandenburg's label in Berlin is not inside", () => {
  const inBerlin = edit('laender.geojson', (laender) => {
    find(laender, '12').properties.label = [13.4, 52.52];
  });
  expectProblem(checkShapes(inBerlin), { where: '12.label', wanted: 'a point inside' });
});

test('a Land that is not covered by its Kreise is found', () => {
  const hole = edit('kreise.geojson', (kreise) =>
    kreise.filter((kreis) => keyOf(kreis) !== '04012'),
  );
  expectProblem(checkCover(hole), { file: 'laender.geojson', where: '04' });
  expectProblem(checkCover(hole), {
    file: 'kreise.geojson',
    where: 'Bremerhaven',
    wanted: '04012',
    got: 'no unit',
  });
});

test('a border that no longer runs along those of its parts is found', () => {
  const moved = edit('kreise.geojson', (kreise) => {
    const corner = firstPolygon(find(kreise, '05562'))[0]?.[5] ?? [];
    corner[0] = (corner[0] ?? 0) + 0.001;
  });
  expectProblem(checkCover(moved), {
    file: 'kreise.geojson',
    where: '05562',
    wanted: 'an outline of corners that its parts have',
  });
});

test('an island lost in simplifying is found', () => {
  const lost = edit('gemeinden/02.geojson', (gemeinden) => {
    const hamburg = find(gemeinden, '02000000');
    hamburg.geometry = {
      type: 'Polygon',
      coordinates: [firstPolygon(hamburg)[0]],
    };
  });
  expectProblem(checkCover(lost), {
    file: 'gemeinden/02.geojson',
    where: 'Hamburg-Neuwerk',
    got: 'no unit',
  });
});

test('places that all lie beside their Gemeinde are found', () => {
  const shifted = edit('places.geojson', (places) => {
    for (const { geometry } of places) if (geometry !== null) geometry.coordinates = [10, 51];
  });
  expectProblem(checkCover(shifted), {
    file: 'places.geojson',
    wanted: 'at most 1 % outside of their Gemeinde',
  });
});
