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

type OpenLine = { kind: keyof Borders; line: Position[] };

/** The name of an edge, the same from both sides: twice its middle, in metres. Two edges with one
 *  middle would cross each other, which borders do not. A number, because texts take five times as
 *  long. */
const edgeName = ([lon = 0, lat = 0]: Position, [toLon = 0, toLat = 0]: Position): number =>
  Math.round((lon + toLon) * 1e5) * 1e8 + Math.round((lat + toLat) * 1e5);

/** The names of all edges, ring by ring. */
function edgeNames(rings: readonly Position[][]): Float64Array {
  const names = new Float64Array(rings.reduce((sum, ring) => sum + ring.length - 1, 0));
  let edge = 0;
  for (const ring of rings) {
    for (let end = 1; end < ring.length; end += 1) {
      names[edge] = edgeName(ring[end - 1] as Position, ring[end] as Position);
      edge += 1;
    }
  }
  return names;
}

function repeatedIn(names: Float64Array): ReadonlySet<number> {
  const met = new Set<number>();
  const repeated = new Set<number>();
  for (const name of names) (met.has(name) ? repeated : met).add(name);
  return repeated;
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
  const names = edgeNames(rings);
  const shared = repeatedIn(names);
  const drawn = new Set<number>();
  const borders: Borders = { inner: [], outer: [] };
  let edge = 0;
  for (const ring of rings) {
    let open = null as OpenLine | null;
    for (let end = 1; end < ring.length; end += 1) {
      const name = names[edge] as number;
      edge += 1;
      const kind = shared.has(name) ? 'inner' : 'outer';
      if (drawn.has(name)) {
        open = null;
        continue;
      }
      if (open?.kind !== kind) {
        open = { kind, line: [ring[end - 1] as Position] };
        borders[kind].push(open.line);
      }
      open.line.push(ring[end] as Position);
      if (kind === 'inner') drawn.add(name);
    }
  }
  return borders;
}
