import { foldGerman } from '../core/foldGerman';
import type { ExportFacts, MadeFile } from './exportFacts';

export const FORMATS = ['csv', 'geojson', 'json'] as const;
export type Format = (typeof FORMATS)[number];

type Kind = {
  /** Media type. */
  type: string;
  make(facts: ExportFacts): Promise<MadeFile['content']>;
};

/** How each is made; its code is fetched when it is first wanted. */
const KINDS: Readonly<Record<Format, Kind>> = {
  csv: {
    type: 'text/csv;charset=utf-8',
    make: async (facts) => (await import('./storiesCsv')).storiesCsv(facts),
  },
  geojson: {
    type: 'application/geo+json',
    make: async (facts) => (await import('./storiesGeoJson')).storiesGeoJson(facts),
  },
  json: {
    type: 'application/feed+json',
    make: async (facts) => (await import('./storiesJsonFeed')).storiesJsonFeed(facts),
  },
};

/** Can be shown and copied where nothing can be saved. */
export const isText = (format: Format): boolean => TEXTS.includes(format);

const TEXTS: readonly Format[] = ['csv', 'geojson', 'json'];

export async function makeFile(format: Format, facts: ExportFacts): Promise<MadeFile> {
  const { type, make } = KINDS[format];
  return {
    name: `${nameOf(facts)}.${format}`,
    type,
    content: await make(facts),
    count: facts.stories.length,
  };
}

/** "ortsmarke-2025-03-03" */
const nameOf = ({ title, asOf }: ExportFacts): string =>
  [foldGerman(title).replace(/[^a-z0-9]+/g, '-'), ...(asOf ? [asOf] : [])].join('-');
