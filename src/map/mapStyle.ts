import type { FeatureCollection } from 'geojson';
import type { MapOptions } from 'maplibre-gl';
import { GEMEINDE_ZOOM } from './gemeindeZoom';
import { LOOK } from './look';
import type { MapColors } from './mapColors';

export type MapStyle = Exclude<NonNullable<MapOptions['style']>, string>;
export type MapLayer = MapStyle['layers'][number];

/** What the sources hold. Areas and dots carry their key; how they look is feature-state. */
export type MapSources = {
  laender: FeatureCollection;
  kreise: FeatureCollection;
  /** Of some Länder, where they are needed. */
  gemeinden: FeatureCollection;
  /** Between and around the Länder: `kind` is `inner` or `outer`. */
  landBorders: FeatureCollection;
  kreisBorders: FeatureCollection;
  dots: FeatureCollection;
};

export type SourceName = keyof MapSources;

/** Images for areas that have no class, made by `hatching.ts`. */
export const HATCHES = { few: 'hatch-few', noData: 'hatch-no-data' } as const;

const state = (name: string, fallback: string | number | boolean) =>
  ['coalesce', ['feature-state', name], fallback] as const;

const when = <A, B>(name: string, yes: A, no: B) => ['case', state(name, false), yes, no] as const;

/** "rgb(194, 65, 12)" laid over another colour. */
export function blend(color: string, opacity: number, under: string): string {
  const channels = (text: string) => (text.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const below = channels(under);
  const mixed = channels(color).map((it, index) =>
    Math.round(it * opacity + (below[index] ?? it) * (1 - opacity)),
  );
  return `rgb(${mixed.join(', ')})`;
}

type HatchName = keyof typeof HATCHES;

const hatchLayer = (level: 'land' | 'kreis', source: SourceName, name: HatchName) => ({
  id: `${level}-${name}`,
  type: 'fill',
  source,
  paint: {
    'fill-pattern': HATCHES[name],
    'fill-opacity': when(name, when('faded', LOOK.fadedLand, 1), 0),
  },
});

const tintColor = ({ land, tints }: MapColors) => [
  'match',
  state('tint', 0),
  ...tints.flatMap((tint, index) => [index + 1, tint]),
  land,
];

const fadedOr = (opacity: number) => when('faded', LOOK.fadedLand, opacity);

function areaLayers(colors: MapColors) {
  const kreisOpacity = when('accent', when('faded', LOOK.fadedAccent, LOOK.accent), fadedOr(1));
  return [
    {
      id: 'land-area',
      type: 'fill',
      source: 'laender',
      paint: { 'fill-color': tintColor(colors), 'fill-opacity': fadedOr(1) },
    },
    hatchLayer('land', 'laender', 'few'),
    hatchLayer('land', 'laender', 'noData'),
    {
      id: 'kreis-area',
      type: 'fill',
      source: 'kreise',
      paint: {
        'fill-color': when('accent', colors.accent, tintColor(colors)),
        'fill-opacity': when('shown', kreisOpacity, 0),
      },
    },
    hatchLayer('kreis', 'kreise', 'few'),
    hatchLayer('kreis', 'kreise', 'noData'),
  ];
}

const lineLayer = (id: string, source: SourceName, color: string, width: unknown, more = {}) => ({
  id,
  type: 'line',
  source,
  layout: { 'line-join': 'round', 'line-cap': 'round' },
  paint: { 'line-color': color, 'line-width': width, ...more },
});

const ofKind = (kind: string) => ['==', ['get', 'kind'], kind];

function borderLayers({ borderKreis, borderLand, borderOuter }: MapColors) {
  return [
    {
      ...lineLayer('gemeinde-border', 'gemeinden', borderKreis, LOOK.gemeindeBorder),
      minzoom: GEMEINDE_ZOOM,
    },
    lineLayer('kreis-border', 'kreisBorders', borderKreis, LOOK.kreisBorder),
    {
      ...lineLayer('land-border', 'landBorders', borderLand, LOOK.landBorder),
      filter: ofKind('inner'),
    },
    {
      ...lineLayer('outer-border', 'landBorders', borderOuter, LOOK.outerBorder),
      filter: ofKind('outer'),
    },
  ];
}

const outlineLayer = (id: string, source: SourceName, { accent }: MapColors) =>
  lineLayer(id, source, accent, when('strong', LOOK.strongOutline, LOOK.outline), {
    'line-opacity': when('outlined', when('faded', LOOK.fadedOutline, 1), 0),
  });

function dotLayer({ place, halo }: MapColors) {
  const shown = ['case', ['>', state('radius', 0), 0], 1, 0];
  return {
    id: 'dot',
    type: 'circle',
    source: 'dots',
    paint: {
      // The engine blurs both edges inwards; half a pixel more makes up for it.
      'circle-radius': ['+', state('radius', 0), 0.5],
      'circle-color': when('faded', blend(place, LOOK.fadedDot, halo), place),
      'circle-opacity': shown,
      'circle-stroke-color': halo,
      'circle-stroke-width': state('halo', 0),
      'circle-stroke-opacity': shown,
    },
  };
}

/** Everything the canvas draws, from below. Names, badges and focus lie over it in the page. */
export const mapLayers = (colors: MapColors): MapLayer[] =>
  [
    { id: 'paper', type: 'background', paint: { 'background-color': colors.sea } },
    ...areaLayers(colors),
    ...borderLayers(colors),
    outlineLayer('land-outline', 'laender', colors),
    outlineLayer('kreis-outline', 'kreise', colors),
    outlineLayer('gemeinde-outline', 'gemeinden', colors),
    dotLayer(colors),
  ] as MapLayer[];

/** The one description of the map: pure, and without any address, so that nothing is fetched. */
export function mapStyle(colors: MapColors, sources: MapSources): MapStyle {
  const byName = Object.entries(sources).map(([name, data]) => [
    name,
    // The boundaries were simplified when they were built; both renderers show the same points.
    { type: 'geojson', data, promoteId: 'key', tolerance: 0 },
  ]);
  return { version: 8, sources: Object.fromEntries(byName), layers: mapLayers(colors) };
}
