const FONTS = 'node_modules/@fontsource';

/** What the command reads besides its input, by the name it asks for, and where that stands in the
 *  project. */
export const OWN_FILES = {
  'laender.geojson': 'geo/laender.geojson',
  'kreise.geojson': 'geo/kreise.geojson',
  'places.geojson': 'geo/places.geojson',
  'aliases.json': 'geo/aliases.json',
  'verbaende.json': 'geo/verbaende.json',
  'resvg.wasm': 'node_modules/@resvg/resvg-wasm/index_bg.wasm',
  'sans-400.woff2': `${FONTS}/source-sans-3/files/source-sans-3-latin-400-normal.woff2`,
  'sans-600.woff2': `${FONTS}/source-sans-3/files/source-sans-3-latin-600-normal.woff2`,
  'serif-700.woff2': `${FONTS}/source-serif-4/files/source-serif-4-latin-700-normal.woff2`,
} as const;

export type OwnFile = keyof typeof OWN_FILES;
