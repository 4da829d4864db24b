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

type Edge = (a: Position, b: Position, name: number) => void;

/** A hundred thousandth of a degree is a metre; no two points of the boundaries are so near. */
const pointName = ([lon = 0, lat = 0]: Position): number =>
  Math.round(lon * 1e5) * 1e7 + Math.round(lat * 1e5);

/** Numbers for edges, the same from both sides. Numbers because texts take five times as long. */
function edgeNames(): (a: Position, b: Position) => number {
  const points = new Map<number, number>();
  const indexOf = (point: Position): number => {
    const name = pointName(point);
    const known = points.get(name) ?? points.size;
    points.set(name, known);
    return known;
  };
  return (a, b) => {
    const [first, second] = [indexOf(a), indexOf(b)];
    return Math.min(first, second) * 2 ** 24 + Math.max(first, second);
  };
}

function eachEdge(rings: readonly Position[][], visit: Edge): void {
  const nameOf = edgeNames();
  for (const ring of rings) {
    for (let end = 1; end < ring.length; end += 1) {
      const [a, b] = [ring[end - 1], ring[end]] as [Position, Position];
      visit(a, b, nameOf(a, b));
    }
  }
}

function countSides(rings: readonly Position[][]): ReadonlyMap<number, number> {
  const sides = new Map<number, number>();
  eachEdge(rings, (_a, _b, name) => sides.set(name, (sides.get(name) ?? 0) + 1));
  return sides;
}

const known = new WeakMap<object, Borders>();

/** Neighbours share the points of their border, so an edge that is met twice lies between them.
 *  Edges that follow each other become one line, so that corners are drawn as corners. */
export function bordersOf(shapes: readonly Pick<UnitShape, 'geometry'>[]): Borders {
  const borders = known.get(shapes) ?? findBorders(shapes);
  known.set(shapes, borders);
  return borders;
}

function findBorders(shapes: readonly Pick<UnitShape, 'geometry'>[]): Borders {
  const rings = shapes.flatMap(({ geometry }) => ringsOf(geometry));
  const sides = countSides(rings);
  const borders: Borders = { inner: [], outer: [] };
  const drawn = new Set<number>();
  let open: { kind: keyof Borders; line: Position[] } | null = null;
  eachEdge(rings, (a, b, name) => {
    const kind = (sides.get(name) ?? 0) > 1 ? 'inner' : 'outer';
    if (drawn.has(name)) {
      open = null;
    } else if (open?.kind === kind && open.line.at(-1) === a) {
      open.line.push(b);
    } else {
      open = { kind, line: [a, b] };
      borders[kind].push(open.line);
    }
    drawn.add(name);
  });
  return borders;
}
