import type { Language } from './config';
import type { Day } from './day';
import type { Key } from './key';
import type { TopicId } from './story';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const MEASURES = ['count', 'rate'] as const;
export type Measure = (typeof MEASURES)[number];

export const PARTS = ['map', 'timeline', 'list', 'filters'] as const;
export type Part = (typeof PARTS)[number];

/** A rolling range that ends at the newest story: '90d', '12m'. */
export type RollingRange = string & { readonly __range: unique symbol };

/** Zoom as in MapLibre (512-pixel tiles), centre in degrees WGS 84. */
export type Camera = { zoom: number; lat: number; lng: number };

/** A part of the map, degrees WGS 84. */
export type Extent = { west: number; south: number; east: number; north: number };

/** All that the reader chose. What is not chosen is null or empty. */
export type View = {
  /** Canonical keys; empty means all of Germany. */
  region: readonly Key[];
  /** The "Bundesweit" box is chosen: stories without a place. */
  placeless: boolean;
  /** Both ends are included; null: earliest, latest. Not used together with `last`. */
  from: Day | null;
  to: Day | null;
  last: RollingRange | null;
  topics: readonly TopicId[];
  q: string;
  /** Id of the open story. */
  story: string | null;
  measure: Measure;
  /** Canonical keys of regions drawn as lines in the timeline; empty: bars. */
  compare: readonly Key[];
  /** Only when moved by hand. */
  camera: Camera | null;
  /** Only stories in this part of the map, which then fills it. */
  within: Extent | null;
  /** Everything is wanted, though the site would begin with less. Stands in the address only where
   *  nothing else says what is wanted. */
  all: boolean;
  language: Language | null;
  theme: Theme | null;
  /** The SVG map, though MapLibre could draw it. */
  svgMap: boolean;
  embed: boolean;
  /** Parts of the compact frame; null: the usual ones. */
  show: readonly Part[] | null;
};

/** How the page looks, whatever it shows, if nothing else is chosen. */
export const PLAIN = {
  language: null,
  theme: null,
  svgMap: false,
  embed: false,
  show: null,
} satisfies Partial<View>;

export const DEFAULT_VIEW: View = {
  region: [],
  placeless: false,
  from: null,
  to: null,
  last: null,
  topics: [],
  q: '',
  story: null,
  measure: 'count',
  compare: [],
  camera: null,
  within: null,
  all: false,
  ...PLAIN,
};

/** More lines than this cannot be told apart. */
export const MOST_COMPARED = 4;

/** What a frame shows if its address does not say. */
export const DEFAULT_PARTS: readonly Part[] = ['map', 'timeline'];
