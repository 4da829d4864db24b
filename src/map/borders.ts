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

type OpenLine = { kind: keyof Borders; line: Position[] };

type Edge = { from: Position; to: Position; name: number };

function edgesOf(rings: readonly Position[][]): Edge[] {
  const nameOf = edgeNames();
  return rings.flatMap((ring) =>
    ring.slice(1).map((to, index): Edge => {
      const from = ring[index] as Position;
      return { from, to, name: nameOf(from, to) };
    }),
  );
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
  const edges = edgesOf(shapes.flatMap(({ geometry }) => ringsOf(geometry)));
  const met = new Set<number>();
  const shared = new Set<number>();
  for (const { name } of edges) (met.has(name) ? shared : met).add(name);
  const borders: Borders = { inner: [], outer: [] };
  const drawn = new Set<number>();
  let open: OpenLine | null = null as OpenLine | null;
  for (const { from, to, name } of edges) {
    const kind = shared.has(name) ? 'inner' : 'outer';
    if (kind === 'inner' && drawn.has(name)) {
      open = null;
      continue;
    }
    if (open?.kind === kind && open.line.at(-1) === from) {
      open.line.push(to);
    } else {
      open = { kind, line: [from, to] };
      borders[kind].push(open.line);
    }
    if (kind === 'inner') drawn.add(name);
  }
  return borders;
}
