import type { Key } from '../core/key';
import { waysToWrite } from '../core/shortNames';
import type { Camera } from '../core/view';
import { bestOf } from './bestOf';
import { type Bounds, isInBounds, type Pixel, project, type Size, viewOf } from './camera';
import { haloOf } from './dotRadius';
import type { Labelled } from './findLabel';
import type { Area, MapModel, Mark } from './mapFacts';
import { spreadCircles } from './spreadCircles';

/** Symbols as the style sheet draws them, in pixels. */
export const BADGE = 26;
const RING = 7;
const RIM = 4;

/** Beyond this many, dots are only drawn, and names go to the greatest. */
const MAX_LABELLED = 150;

export type LabelFacts = {
  model: MapModel;
  /** Outlines' bounds, by the key of the shape. */
  bounds: ReadonlyMap<string, Bounds>;
  camera: Camera;
  size: Size;
  /** Newest story of a unit: 'YYYY-MM-DD', or '' without any. */
  newest(key: Key): string;
};

function sizeOnScreen(bounds: Bounds | undefined, { camera, size }: LabelFacts): Size | null {
  if (!bounds) return null;
  const [left, top] = project(bounds.west, bounds.north, camera, size);
  const [right, bottom] = project(bounds.east, bounds.south, camera, size);
  return { width: right - left, height: bottom - top };
}

/** Stands for the outline of a Kreis until it has arrived, so that its badge need not move then. */
const usualKreis = ({ lon, lat }: Mark): Bounds => ({
  west: lon - 0.3,
  east: lon + 0.3,
  south: lat - 0.18,
  north: lat + 0.18,
});

export function badgeWidth(count: number): number {
  return count < 10 ? BADGE : count < 100 ? BADGE + 6 : BADGE + 8 + 7 * (String(count).length - 2);
}

function kindOf({ kind, key }: Mark): Labelled['kind'] {
  if (kind === 'dot') return 'town';
  return key.length === 2 ? 'land' : key.length === 5 ? 'kreis' : 'town';
}

function markItem(mark: Mark, at: Pixel | undefined, facts: LabelFacts): Labelled {
  const isDot = mark.kind !== 'badge';
  const home = project(mark.lon, mark.lat, facts.camera, facts.size);
  const dot = 2 * (mark.radius + haloOf(mark.radius) + (mark.open ? RING : 0));
  return {
    key: mark.key,
    symbol: isDot ? 'dot' : 'badge',
    kind: kindOf(mark),
    home,
    at: at ?? home,
    width: isDot ? dot : badgeWidth(mark.count) + RIM,
    height: isDot ? dot : BADGE + RIM,
    names: waysToWrite(mark.name),
    area: isDot ? null : sizeOnScreen(facts.bounds.get(mark.key) ?? usualKreis(mark), facts),
  };
}

function areaItem(area: Area, facts: LabelFacts): Labelled {
  const home = project(area.lon, area.lat, facts.camera, facts.size);
  return {
    key: area.key,
    symbol: 'none',
    kind: 'land',
    home,
    at: home,
    width: 0,
    height: 0,
    names: waysToWrite(area.short),
    area: sizeOnScreen(facts.bounds.get(area.shape), facts),
  };
}

const rankOf = (mark: Mark): number => (mark.open ? 3 : mark.selected ? 2 : mark.faded ? 0 : 1);

/** Most important first: open, chosen; then towns, whose dots say nothing without a name; then the
 *  newest and the greatest. */
function byImportance(facts: LabelFacts): (a: Mark, b: Mark) => number {
  const { marks } = facts.model;
  const isFew = marks.length <= MAX_LABELLED;
  const own = isFew ? marks.filter(({ kind }) => kind !== 'total') : [];
  const newest = new Map(own.map(({ key }) => [key, facts.newest(key)]));
  const dayOf = (mark: Mark): string => newest.get(mark.key) ?? '';
  return (a, b) =>
    rankOf(b) - rankOf(a) ||
    Number(b.kind === 'dot') - Number(a.kind === 'dot') ||
    (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0) ||
    b.count - a.count ||
    (a.key < b.key ? -1 : 1);
}

const NEAR = 40;

/** Areas without a symbol, each place once: a Land before the Kreise in it. */
export function plainAreas(
  { laender, kreise }: Pick<MapModel, 'laender' | 'kreise'>,
  marks: readonly Mark[],
): Area[] {
  const taken = new Set(marks.map(({ key }) => key));
  return [...laender, ...kreise].filter(({ key }) => !taken.has(key) && taken.add(key));
}

/** Totals are large and full of digits: none covers another one, nor a badge among them. */
function spreadTotals(marks: readonly Mark[], { camera, size }: LabelFacts): Map<Key, Pixel> {
  if (!marks.some(({ kind }) => kind === 'total')) return new Map();
  const centres = spreadCircles(
    marks.map(({ kind, lon, lat, radius, count }) => ({
      at: project(lon, lat, camera, size),
      radius: kind === 'badge' ? (badgeWidth(count) + RIM) / 2 : radius,
    })),
  );
  return new Map(marks.map(({ key }, index) => [key, centres[index] as Pixel]));
}

/** All that wants a name, the most important first. */
export function labelItems(facts: LabelFacts): Labelled[] {
  const view = viewOf(facts.camera, facts.size, NEAR);
  const isOnScreen = ({ lon, lat }: Mark | Area) => isInBounds(lon, lat, view);
  const marks = facts.model.marks.filter(isOnScreen);
  const dots = marks.filter(({ kind }) => kind === 'dot');
  const badges = marks.filter(({ kind }) => kind !== 'dot');
  const compare = byImportance(facts);
  const named = [...badges, ...bestOf(dots, MAX_LABELLED, compare)].sort(compare);
  const areas = plainAreas(facts.model, facts.model.marks).filter(isOnScreen);
  const centres = spreadTotals(badges, facts);
  return [
    ...named.map((mark) => markItem(mark, centres.get(mark.key), facts)),
    ...areas.map((area) => areaItem(area, facts)),
  ];
}
