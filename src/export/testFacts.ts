import type { Day } from '../core/day';
import type { Key } from '../core/key';
import type { NamedPlace, Story } from '../core/story';
import { loadWords } from '../ui/words';
import type { ExportFacts } from './exportFacts';

const story: Story = {
  id: 'a',
  title: 'Beckum: Stadt tritt bei',
  dateline: 'Beckum',
  summary: 'Ein Satz; noch einer, "in Zeichen".',
  url: 'https://example.org/a',
  day: '2025-03-03' as Day,
  topics: ['ozg'],
  places: ['05570008' as Key],
  mentions: [],
  status: 'located',
  by: 'dateline',
  evidence: { words: 'Beckum', rule: 'town' },
  source: 'Blatt',
};

/** Seven stories: in one place, in two, in none, and texts that look like formulas. */
export const STORIES: readonly Story[] = [
  story,
  {
    ...story,
    id: 'b',
    title: 'Mönchengladbach / Wiesbaden: Zwei Städte',
    dateline: 'Mönchengladbach / Wiesbaden',
    places: ['05116000' as Key, '06414000' as Key],
    url: null,
  },
  { ...story, id: 'c', title: '=1+1', dateline: null, places: [], status: 'none', by: null },
  { ...story, id: 'd', title: '+49 115', summary: '-5 Prozent' },
  { ...story, id: 'e', title: '@SUM(A1)', summary: '\tmit Tabulator' },
  { ...story, id: 'f', title: 'Überschrift', summary: '\rmit Wagenrücklauf' },
  { ...story, id: 'g', title: '=HYPERLINK("x")\nzweite Zeile', summary: '＝1' },
];

const NAMES = new Map<string, NamedPlace>([
  ['05570008', { name: 'Beckum', lon: 8.0403, lat: 51.7562 }],
  ['05116000', { name: 'Mönchengladbach', lon: 6.4421, lat: 51.1853 }],
  ['06414000', { name: 'Wiesbaden', lon: 8.2434, lat: 50.0782 }],
]) as ReadonlyMap<string, NamedPlace> as ExportFacts['places'];

export async function testFacts(language: 'de' | 'en' = 'de'): Promise<ExportFacts> {
  const words = await loadWords(language);
  return {
    words,
    title: 'Ortsmarke',
    says: 'Ortsmarke, Beckum: 7 Meldungen',
    address: 'https://news.example.org/?region=05',
    asOf: '2025-03-04' as Day,
    credits: ['Meldungen aus: Blatt', 'Orte: GeoNames, CC BY 4.0 (verändert)'],
    total: STORIES.length,
    stories: STORIES,
    places: NAMES,
    nameOf: (key) => NAMES.get(key)?.name ?? key,
    whereOf: ({ places }) => places.map((key) => NAMES.get(key)?.name).join(' und '),
    topicsOf: () => [{ label: 'OZG' }],
  };
}
