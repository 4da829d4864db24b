import type { Day } from '../../src/core/day';
import type { Key } from '../../src/core/key';
import type { NamedPlace, Story } from '../../src/core/story';
import type { ExportFacts } from '../../src/export/exportFacts';
import { loadWords } from '../../src/ui/words';

/** A story for each text, which is all that it says, and a place of its name for each. */
export function storiesOf(texts: readonly string[]): Story[] {
  return texts.map((text, index) => ({
    id: `${index} ${text}`,
    title: text,
    dateline: null,
    summary: text,
    url: `https://example.org/${index}`,
    day: '2025-03-03' as Day,
    topics: ['ozg'],
    places: [keyOf(index)],
    mentions: [],
    status: 'located',
    by: 'editor',
    evidence: { words: text, rule: text },
    source: text,
  }));
}

/** Gemeinden of Lower Saxony, whether they exist or not. */
const keyOf = (index: number) => `03${String(351_000 + index).padStart(6, '0')}` as Key;

/** What every file is made of, with each text wherever one may stand.
 *  @param first the text of what there is only once, such as the title */
export async function factsOf(texts: readonly string[], first: string): Promise<ExportFacts> {
  const stories = storiesOf(texts);
  const places = new Map(
    texts.map((name, index): [Key, NamedPlace] => [
      keyOf(index),
      { name, lon: 9 + (index % 20) / 20, lat: 52 + index / 1000 },
    ]),
  );
  return {
    words: await loadWords('de'),
    title: first,
    says: first,
    address: 'https://news.example.org/digital/',
    asOf: '2025-03-04' as Day,
    credits: [first],
    total: stories.length,
    stories,
    places,
    nameOf: (key) => places.get(key)?.name ?? key,
    whereOf: (story) => story.places.map((key) => places.get(key)?.name).join(),
    topicsOf: (story) => [{ label: story.summary }],
  };
}
