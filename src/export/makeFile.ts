import { foldGerman } from '../core/foldGerman';
import { creditsOf, type ExportFacts, type MadeFile } from './exportFacts';

export const FORMATS = ['csv', 'geojson', 'json', 'png', 'svg', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** Map and timeline as an SVG picture, and what it shows in words. */
type Picture = { svg: string; alternative: string };

/** What is drawn when it is asked for. */
export type Drawing = {
  drawPicture(): Promise<Picture>;
  /** Map, timeline, list and filters in one HTML file. */
  makePage(): Promise<string>;
};

type Made = Pick<MadeFile, 'content' | 'alternative'>;

type Kind = {
  /** Media type. */
  type: string;
  make(facts: ExportFacts, drawing: Drawing): Promise<Made>;
};

/** How each is made; its code is fetched when it is first wanted. */
const KINDS: Readonly<Record<Format, Kind>> = {
  csv: {
    type: 'text/csv;charset=utf-8',
    make: async (facts) => ({ content: (await import('./storiesCsv')).storiesCsv(facts) }),
  },
  geojson: {
    type: 'application/geo+json',
    make: async (facts) => ({
      content: (await import('./storiesGeoJson')).storiesGeoJson(facts),
    }),
  },
  json: {
    type: 'application/feed+json',
    make: async (facts) => ({
      content: (await import('./storiesJsonFeed')).storiesJsonFeed(facts),
    }),
  },
  png: {
    type: 'image/png',
    async make(facts, { drawPicture }) {
      const { svg, alternative } = await drawPicture();
      const { rasterize } = await import('./rasterize');
      const content = await rasterize(svg, {
        Title: facts.says,
        Description: alternative,
        Copyright: creditsOf(facts).join('\n'),
      });
      return { content, alternative };
    },
  },
  svg: {
    type: 'image/svg+xml',
    async make(_, { drawPicture }) {
      const { svg, alternative } = await drawPicture();
      return { content: svg, alternative };
    },
  },
  html: {
    type: 'text/html;charset=utf-8',
    make: async (_, { makePage }) => ({ content: await makePage() }),
  },
};

/** Can be shown and copied where nothing can be saved. */
export const isText = (format: Format): boolean => TEXTS.includes(format);

/** Shows how many, not which. */
export const isPicture = (format: Format): boolean => format === 'png' || format === 'svg';

const TEXTS: readonly Format[] = ['csv', 'geojson', 'json', 'svg'];

export async function makeFile(
  format: Format,
  facts: ExportFacts,
  drawing: Drawing,
): Promise<MadeFile> {
  const { type, make } = KINDS[format];
  return {
    name: `${nameOf(facts)}.${format}`,
    type,
    ...(await make(facts, drawing)),
    count: isPicture(format) ? facts.total : facts.stories.length,
  };
}

/** "ortsmarke-2025-03-03" */
const nameOf = ({ title, asOf }: ExportFacts): string =>
  [foldGerman(title).replace(/[^a-z0-9]+/g, '-'), ...(asOf ? [asOf] : [])].join('-');
