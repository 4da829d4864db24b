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
 *  long; and no positions taken apart, which code that runs once does slowly. */
function edgeName(from: Position, to: Position): number {
  const lon = (from[0] as number) + (to[0] as number);
  const lat = (from[1] as number) + (to[1] as number);
  return Math.round(lon * 1e5) * 1e8 + Math.round(lat * 1e5);
}

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

/** For each edge the first of its name: a hash table, because a `Set` of such numbers takes five
 *  times as long. */
function firstOfEach(names: Float64Array): Uint32Array {
  const bits = Math.ceil(Math.log2(2 * names.length + 2));
  /** Edges, one more than their number; 0 is free. */
  const table = new Uint32Array(2 ** bits);
  const firsts = new Uint32Array(names.length);
  for (let edge = 0; edge < names.length; edge += 1) {
    const name = names[edge] as number;
    let slot = Math.imul(name, 0x9e3779b1) >>> (32 - bits);
    let met = table[slot] as number;
    while (met !== 0 && names[met - 1] !== name) {
      slot = (slot + 1) % table.length;
      met = table[slot] as number;
    }
    if (met === 0) table[slot] = edge + 1;
    firsts[edge] = met === 0 ? edge : met - 1;
  }
  return firsts;
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
  const firsts = firstOfEach(edgeNames(rings));
  /** Of the first edges: how often each was met. */
  const met = new Uint8Array(firsts.length);
  for (const first of firsts) met[first] = (met[first] as number) + 1;
  const borders: Borders = { inner: [], outer: [] };
  let edge = 0;
  for (const ring of rings) {
    let open = null as OpenLine | null;
    for (let end = 1; end < ring.length; end += 1) {
      const first = firsts[edge] as number;
      const isDrawn = first !== edge;
      const kind = met[first] === 1 ? 'outer' : 'inner';
      edge += 1;
      if (isDrawn) {
        open = null;
        continue;
      }
      if (open?.kind !== kind) {
        open = { kind, line: [ring[end - 1] as Position] };
        borders[kind].push(open.line);
      }
      open.line.push(ring[end] as Position);
    }
  }
  return borders;
}
