import type { UnitCounts } from '../core/counting/counting';
import { isInside, type Key } from '../core/key';
import type { Place } from '../core/place';
import type { UnitShapes } from '../core/unitShapes';
import type { Measure } from '../core/view';
import type { Gathering } from './gathering';
import type { Fill, TintScale } from './tintScale';

/** A Land, or a Kreis that has stories of its own, is chosen or lies in the chosen Land. */
export type Area = {
  /** Canonical: what a choice means. */
  key: Key;
  /** Key of its polygon: '02' for Hamburg, whose canonical key is 02000000. */
  shape: Key;
  level: 'land' | 'kreis';
  name: string;
  /** Without its designation: "Recklinghausen". */
  short: string;
  own: number;
  inside: number;
  /** Stories per 100,000 inhabitants, if that is asked for and can be told. */
  rate: number | null;
  /** `accent`: a Kreis with stories of its own in a Land that is tinted as a whole. */
  fill: Fill | 'accent';
  /** Outside the chosen region. */
  faded: boolean;
  selected: boolean;
  /** It has a badge of its own, to which the outline belongs. A kreisfreie Stadt has its dot. */
  outlined: boolean;
  /** Where its badge or name stands. */
  lon: number;
  lat: number;
};

/** A symbol that carries a number of stories. */
export type Mark = {
  key: Key;
  /** A dot for a Gemeinde, a square badge for a Kreis or Land; a round total for all that lies in a
   *  unit, where there are too many places to show each. */
  kind: 'dot' | 'badge' | 'total';
  name: string;
  lon: number;
  lat: number;
  own: number;
  inside: number;
  /** Stories whose place no map knows, shown at the Kreis or Land in which their key lies. */
  strays: number;
  /** What the symbol says: of a total all inside, else the unit's own and the strays. */
  count: number;
  rate: number | null;
  /** Of a dot or total, in pixels. */
  radius: number;
  faded: boolean;
  selected: boolean;
  /** A place of the open story. */
  open: boolean;
};

/** Of maps on which nothing is gathered. */
export const PLACE_SYMBOLS: readonly Mark['kind'][] = ['dot', 'badge'];

export type MapModel = {
  laender: readonly Area[];
  kreise: readonly Area[];
  /** In no particular order; where very many are shown one by one, those on the screen and around. */
  marks: readonly Mark[];
  /** With those far off; made when asked for. */
  allMarks(): readonly Mark[];
  scale: TintScale;
};

export type MapFacts = {
  laender: UnitShapes;
  /** Null until they have arrived. */
  kreise: UnitShapes | null;
  /** Every filter but the region. */
  counts: UnitCounts;
  /** As `counts`, but for all dates. */
  scaleCounts: UnitCounts;
  places: ReadonlyMap<Key, Place>;
  region: readonly Key[];
  /** The Bundesweit box is chosen. */
  placeless: boolean;
  openPlaces: readonly Key[];
  measure: Measure;
  gathering: Gathering;
};

/** Something is chosen, so that the rest fades. */
export const isChoosing = ({ region, placeless }: MapFacts): boolean =>
  placeless || region.length > 0;

/** Its outline is drawn twice as wide. */
/** Whether a mark is that of a unit, or gathers what lies in it. */
export const standsFor = ({ key, kind }: Pick<Mark, 'key' | 'kind'>, unit: Key): boolean =>
  unit === key || (kind === 'total' && isInside(unit, key));

export const isStrong = ({ key, selected }: Area, hovered: ReadonlySet<Key>): boolean =>
  selected || hovered.has(key);

export const isOutlined = (area: Area, hovered: ReadonlySet<Key>): boolean =>
  isStrong(area, hovered) || area.outlined;
