import { LANGUAGES } from './config';
import { parseDay } from './day';
import { type Key, parseKey } from './key';
import {
  type Camera,
  DEFAULT_VIEW,
  type Extent,
  MEASURES,
  MOST_COMPARED,
  PARTS,
  type RollingRange,
  THEMES,
  type View,
} from './view';

/** Undefined: the text is not a value of this parameter. */
type Reader<T> = (text: string) => T | undefined;

/** One parameter of the address: which part of the view it holds, how it is read and written. */
type Param<F extends keyof View> = {
  name: string;
  field: F;
  read: Reader<View[F]>;
  write(value: View[F]): string;
};

const MAX_TEXT = 200;

/** An id may be an address. */
const MAX_ID = 2000;

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** A list separated by commas; one bad member spoils it. */
const list =
  <T>(read: Reader<T>): Reader<T[]> =>
  (text) => {
    const items = text.split(',').map((item) => read(item.trim()));
    return items.every((item) => item !== undefined) ? distinct(items as T[]) : undefined;
  };

const atMost =
  <T>(most: number, read: Reader<T[]>): Reader<T[]> =>
  (text) => {
    const items = read(text);
    return items && items.length <= most ? items : undefined;
  };

const oneOf =
  <T extends string>(values: readonly T[]): Reader<T> =>
  (text) =>
    values.find((value) => value === text);

const pattern =
  <T extends string>(shape: RegExp): Reader<T> =>
  (text) =>
    shape.test(text) ? (text as T) : undefined;

const text =
  (longest: number): Reader<string> =>
  (given) =>
    whole(given.trim().slice(0, longest)).trim() || undefined;

/** Without halves of a surrogate pair, which no address can hold; cutting a text may leave one. */
const whole = (given: string): string => given.replace(/\p{Cs}/gu, '');

/** As exact as it is written: about ten metres. */
const rounded = (given: string, digits = 4): number => Number(Number(given).toFixed(digits));

const readCamera: Reader<Camera> = (text) => {
  if (!/^\d{1,2}(\.\d+)?\/-?\d{1,2}(\.\d+)?\/-?\d{1,3}(\.\d+)?$/.test(text)) return undefined;
  const [zoom = 0, lat = 0, lng = 0] = text
    .split('/')
    .map((it, index) => rounded(it, index === 0 ? 2 : 4));
  return zoom <= 18 && Math.abs(lat) <= 80 && Math.abs(lng) <= 180 ? { zoom, lat, lng } : undefined;
};

const writeCamera = ({ zoom, lat, lng }: Camera): string =>
  `${zoom.toFixed(2)}/${lat.toFixed(4)}/${lng.toFixed(4)}`;

const readExtent: Reader<Extent> = (text) => {
  const edges = text.split(',');
  if (edges.length !== 4 || !edges.every((edge) => /^-?\d{1,3}(\.\d+)?$/.test(edge)))
    return undefined;
  const [west = 0, south = 0, east = 0, north = 0] = edges.map((edge) => rounded(edge));
  const isOnEarth = west >= -180 && east <= 180 && south >= -80 && north <= 80;
  return isOnEarth && west < east && south < north ? { west, south, east, north } : undefined;
};

const writeExtent = ({ west, south, east, north }: Extent): string =>
  [west, south, east, north].map((edge) => edge.toFixed(4)).join(',');

const isOn: Reader<true> = (text) => (['', '1', 'true'].includes(text) ? true : undefined);

const commas = (items: readonly string[]): string => items.join(',');
const param = <F extends keyof View>(it: Param<F>): Param<F> => it;
const optional = <F extends keyof View>(name: string, field: F, read: Reader<View[F]>): Param<F> =>
  param({ name, field, read, write: String });

/** The one table that reads and writes the address. */
const PARAMS = [
  param({ name: 'region', field: 'region', read: list<Key>(parseKey), write: commas }),
  param({
    name: 'place',
    field: 'placeless',
    read: (text) => (text === 'none' ? true : undefined),
    write: () => 'none',
  }),
  optional('from', 'from', parseDay),
  optional('to', 'to', parseDay),
  optional('last', 'last', pattern<RollingRange>(/^[1-9]\d{0,3}[dm]$/)),
  param({
    name: 'topic',
    field: 'topics',
    read: list(pattern(/^[a-z][a-z0-9-]{0,63}$/)),
    write: commas,
  }),
  optional('q', 'q', text(MAX_TEXT)),
  optional('story', 'story', text(MAX_ID)),
  optional('measure', 'measure', oneOf(MEASURES)),
  param({
    name: 'compare',
    field: 'compare',
    read: atMost(MOST_COMPARED, list<Key>(parseKey)),
    write: commas,
  }),
  param({
    name: 'view',
    field: 'camera',
    read: readCamera,
    write: (it) => (it ? writeCamera(it) : ''),
  }),
  param({
    name: 'within',
    field: 'within',
    read: readExtent,
    write: (it) => (it ? writeExtent(it) : ''),
  }),
  param({ name: 'all', field: 'all', read: isOn, write: () => '' }),
  optional('lang', 'language', oneOf(LANGUAGES)),
  optional('theme', 'theme', oneOf(THEMES)),
  param({
    name: 'map',
    field: 'svgMap',
    read: (text) => (text === 'svg' ? true : undefined),
    write: () => 'svg',
  }),
  param({
    name: 'embed',
    field: 'embed',
    read: isOn,
    write: () => '',
  }),
  param({
    name: 'show',
    field: 'show',
    read: list(oneOf(PARTS)),
    write: (parts) => commas(parts ?? []),
  }),
] as const;

/** Whether a parameter has a meaning here. */
export const isParam = (name: string): boolean => PARAMS.some((it) => it.name === name);

/** A parameter whose value was dropped. */
export type DroppedParam = { name: string; value: string };

type ParsedQuery = { get(name: string): string | null };

/** Browsers and Node have it alike, of which `core` knows neither. */
const { URLSearchParams } = globalThis as unknown as {
  URLSearchParams: new (query: string) => ParsedQuery;
};

/** Reads a query string ('?region=05&from=2025-01-01', with or without '?').
 *  Of a parameter given twice the first counts. Bad values are dropped and named; unknown parameters
 *  are left alone. */
export function readView(query: string): { view: View; dropped: DroppedParam[] } {
  const view: View = { ...DEFAULT_VIEW };
  const dropped: DroppedParam[] = [];
  const given = new URLSearchParams(query);
  for (const { name, field, read } of PARAMS) {
    const text = given.get(name);
    if (text === null) continue;
    const value = read(text);
    if (value === undefined) dropped.push({ name, value: text.slice(0, 80) });
    else Object.assign(view, { [field]: value });
  }
  return { view: tidyAll(tidyRegion(tidyRange(view, dropped), dropped)), dropped };
}

/** "Everything" and a choice exclude each other; written, it stands first. */
const tidyAll = (view: View): View => ({
  ...view,
  all: writeView(view).startsWith('all'),
});

/** A region and "no place" exclude each other. */
function tidyRegion(view: View, dropped: DroppedParam[]): View {
  if (!view.placeless || view.region.length === 0) return view;
  dropped.push({ name: 'place', value: 'none' });
  return { ...view, placeless: false };
}

/** A range that ends before it begins says nothing; a rolling range wins over typed days. */
function tidyRange(view: View, dropped: DroppedParam[]): View {
  if (view.last && (view.from || view.to)) return { ...view, from: null, to: null };
  if (view.from && view.to && view.from > view.to) {
    dropped.push({ name: 'from', value: view.from }, { name: 'to', value: view.to });
    return { ...view, from: null, to: null };
  }
  return view;
}

/** The query string of a view, without '?', only what differs from the default. */
export function writeView(view: View): string {
  const parts: string[] = [];
  for (const { name, field, write } of PARAMS) {
    const value = view[field];
    const isDefault = value === DEFAULT_VIEW[field] || (Array.isArray(value) && value.length === 0);
    if (isDefault || (field === 'all' && parts.length > 0)) continue;
    const text = (write as (value: unknown) => string)(value);
    parts.push(text === '' ? name : `${name}=${encodeValue(text)}`);
  }
  return parts.join('&');
}

/** Commas and slashes may stay readable in a query string. */
const encodeValue = (text: string): string =>
  encodeURIComponent(whole(text)).replaceAll('%2C', ',').replaceAll('%2F', '/');
