import { type Key, levelOf } from '../core/key';
import type { UnitShape, UnitShapes } from '../core/unitShapes';
import type { Bounds } from '../map/camera';
import { boundsOf } from '../map/outlines';
import type { SiteFacts } from './siteFacts';

/** The outlines that a picture of a unit has to draw: those that may be in sight of it. Of Kreise only
 *  those of its Land; Germany is drawn without.
 *  @param unit null: all of Germany */
export function groundAround(
  { laender, kreise, places }: SiteFacts,
  unit: Key | null,
): { laender: UnitShapes; kreise: UnitShapes | null } {
  if (unit === null) return { laender, kreise: null };
  const land = find(laender, unit.slice(0, 2));
  const own = levelOf(unit) === 'land' ? land : (find(kreise, unit.slice(0, 5)) ?? land);
  const place = places.get(unit);
  if (!own || !place) return { laender, kreise: null };
  const sight = widened(boundsOfShape(own));
  const inSight = (shape: UnitShape) => shape === land || meet(boundsOfShape(shape), sight);
  return {
    laender: only(laender, inSight),
    kreise: only(kreise, (shape) => keyOf(shape).startsWith(unit.slice(0, 2)) && inSight(shape)),
  };
}

const keyOf = ({ properties }: UnitShape): string => properties.key;

const find = ({ features }: UnitShapes, key: string): UnitShape | undefined =>
  features.find((shape) => keyOf(shape) === key);

const only = ({ type, features }: UnitShapes, isWanted: (shape: UnitShape) => boolean) => ({
  type,
  features: features.filter(isWanted),
});

const known = new WeakMap<UnitShape, Bounds>();

function boundsOfShape(shape: UnitShape): Bounds {
  const bounds = known.get(shape) ?? boundsOf([shape]);
  known.set(shape, bounds);
  return bounds;
}

/** Degrees that even a small town has around it. */
const LEAST = 0.7;

/** The picture is no more than three times as wide and high as what it is about. */
function widened({ west, south, east, north }: Bounds): Bounds {
  const around = Math.max(LEAST, east - west, north - south);
  return {
    west: west - around,
    south: south - around,
    east: east + around,
    north: north + around,
  };
}

const meet = (a: Bounds, b: Bounds): boolean =>
  a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
