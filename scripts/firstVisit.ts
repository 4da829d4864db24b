import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Manifest } from 'vite';

/** Files of a built site, as paths from its folder. */
export interface FirstVisit {
  document: string;
  /** What must arrive before list and filters work: the entry, all it imports statically, and the
   *  German messages. */
  criticalScripts: string[];
  styles: string[];
  fonts: string[];
  /** Config, feed and the boundaries of the Länder. */
  facts: string[];
  /** Code and styles of the map, and the outlines of the Kreise. */
  map: string[];
  /** Code and styles of the timeline. On a phone it comes with the first touch of its tab. */
  timeline: string[];
  /** Code that a frame loads before it is used, besides what list and filters need. */
  frame: string[];
  /** MapLibre with its worker. On a phone it starts with the first touch of the map. */
  mapEngine: string[];
}

const facts = ['config.json', 'data/stories.json'];

const laender = 'geo/laender.geojson';
const kreise = 'geo/kreise.geojson';

/** Imported dynamically, because there is another language, and yet before anything is shown. */
const messages = 'src/ui/messages/de.json';

const isMap = (source: string) => /src\/(map\/|app\/LiveMap)/.test(source);
const isTimeline = (source: string) => /src\/(timeline\/|app\/LiveTimeline)/.test(source);

/** What a frame shows first: its layout, the map as SVG and the words of both. */
const frameParts = ['src/app/Frame.tsx', 'src/app/LiveMap.tsx', 'src/app/LiveTimeline.tsx'];
const frameWords = 'src/ui/messages/de.json?panels';

const isMapEngine = (source: string) => /maplibre/i.test(source);

/** `keys` and all that these chunks import statically, at any depth. */
function withImports(manifest: Manifest, keys: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (key: string) => {
    if (found.has(key)) return;
    found.add(key);
    for (const imported of manifest[key]?.imports ?? []) visit(imported);
  };
  keys.forEach(visit);
  return [...found];
}

const chunksOf = (manifest: Manifest, keys: readonly string[]) =>
  keys.flatMap((key) => manifest[key] ?? []);

/** Addresses in the document's own tags, such as `<link rel="preload" as="font" href="./fonts/a.woff2">`. */
function linkedFiles(html: string, ending: string): string[] {
  const addresses = [...html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+)"/g)];
  return addresses
    .map(([, address = '']) => posix.normalize(address))
    .filter((path) => path.endsWith(ending));
}

/** Every font face a style sheet names: with `unicode-range` a browser may fetch fewer. */
function namedFonts(folder: string, style: string): string[] {
  const css = readFileSync(join(folder, style), 'utf8');
  const addresses = [...css.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(
    ([, address = '']) => address,
  );
  return addresses.map((address) => posix.join(posix.dirname(style), address));
}

const unique = (paths: readonly string[]) => [...new Set(paths)];

/** What `keys` load together, without what they share with `loaded`. */
function filesOf(manifest: Manifest, keys: readonly string[], loaded: readonly string[] = []) {
  const chunks = chunksOf(manifest, withImports(manifest, keys));
  const added = (paths: readonly string[]) =>
    unique(paths).filter((path) => !loaded.includes(path));
  return {
    scripts: added(chunks.map(({ file }) => file)),
    styles: added(chunks.flatMap(({ css = [] }) => css)),
    assets: added(chunks.flatMap(({ assets = [] }) => assets)),
  };
}

/** Nothing to weigh is a mistake of the weighing, not a light page. */
function demand<T>(found: readonly T[], what: string): readonly T[] {
  if (found.length === 0) throw new Error(`The built site has no ${what} where it is looked for.`);
  return found;
}

/** Reads from a built site what a first visit on a phone loads. */
export function readFirstVisit(folder: string): FirstVisit {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const manifest = JSON.parse(read('.vite/manifest.json')) as Manifest;
  const html = read('index.html');
  const keys = Object.keys(manifest);

  const linked = linkedFiles(html, '.js');
  const entries = keys.filter((key) => linked.includes(manifest[key]?.file ?? ''));
  const first = [...demand(entries, 'entry'), ...keys.filter((key) => key === messages)];
  const entry = filesOf(manifest, first);
  const criticalScripts = unique([...entry.scripts, ...linked]);
  const styles = unique([...entry.styles, ...linkedFiles(html, '.css')]);
  const boundaries = demand(chunksOf(manifest, [laender]), laender).map(({ file }) => file);
  const fonts = styles.flatMap((style) => namedFonts(folder, style));

  const later = keys.filter((key) => manifest[key]?.isDynamicEntry);
  const loaded = [...criticalScripts, ...styles, ...entry.assets];
  const panel = (isPart: (source: string) => boolean, name: string, before: readonly string[]) => {
    const files = filesOf(manifest, demand(later.filter(isPart), `chunk of ${name}`), before);
    return [...files.scripts, ...files.styles];
  };
  const map = panel((key) => isMap(key) && !isMapEngine(key), 'the map', loaded);
  const withMap = [...loaded, ...map];
  const inFrame = keys.filter((key) => [...frameParts, frameWords].includes(key));
  const frame = filesOf(manifest, inFrame, loaded);
  const worker = demand(entry.assets.filter(isMapEngine), 'worker of MapLibre');
  return {
    document: 'index.html',
    criticalScripts,
    styles,
    fonts: unique([...linkedFiles(html, '.woff2'), ...fonts]),
    facts: [...facts, ...boundaries],
    map: [...map, ...chunksOf(manifest, [kreise]).map(({ file }) => file)],
    timeline: panel(isTimeline, 'the timeline', withMap),
    frame: [...frame.scripts, ...frame.styles],
    mapEngine: [...panel(isMapEngine, 'MapLibre', withMap), ...worker],
  };
}
