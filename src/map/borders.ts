import type { Position } from 'geojson';
import type { UnitShape } from '../core/unitShapes';
import { ringsOf } from './outlines';

/** Lines of longitude, latitude. */
export type Borders = {
  /** Between two units, each line once. */
  inner: Position[][];
  /** Around all of them. */
  outer: Position[][];
};

const pointName = ([lon, lat]: Position): string => `${lon},${lat}`;

/** The same from both sides. */
function edgeName(a: Position, b: Position): string {
  const [first, second] = [pointName(a), pointName(b)];
  return first < second ? `${first};${second}` : `${second};${first}`;
}

function eachEdge(rings: readonly Position[][], visit: (a: Position, b: Position) => void): void {
  for (const ring of rings) {
    for (let end = 1; end < ring.length; end += 1) {
      visit(ring[end - 1] as Position, ring[end] as Position);
    }
  }
}

/** Neighbours share the points of their border, so an edge that is met twice lies between them.
 *  Edges that follow each other become one line, so that corners are drawn as corners. */
export function bordersOf(shapes: readonly Pick<UnitShape, 'geometry'>[]): Borders {
  const rings = shapes.flatMap(({ geometry }) => ringsOf(geometry));
  const sides = new Map<string, number>();
  eachEdge(rings, (a, b) => {
    const name = edgeName(a, b);
    sides.set(name, (sides.get(name) ?? 0) + 1);
  });
  const borders: Borders = { inner: [], outer: [] };
  const drawn = new Set<string>();
  let open: { kind: keyof Borders; line: Position[] } | null = null;
  eachEdge(rings, (a, b) => {
    const name = edgeName(a, b);
    const kind = (sides.get(name) ?? 0) > 1 ? 'inner' : 'outer';
    const goesOn = open?.kind === kind && open.line.at(-1) === a;
    if (drawn.has(name)) {
      open = null;
      return;
    }
    drawn.add(name);
    if (open && goesOn) open.line.push(b);
    else {
      open = { kind, line: [a, b] };
      borders[kind].push(open.line);
    }
  });
  return borders;
}
