import { expect, test } from 'vitest';
import { NOWHERE } from '../../src/core/dateline/located';
import { isRejected } from '../../src/core/feeds/checkArticle';
import { type EditedStory, type Rejected, readStory } from '../../src/core/feeds/jsonFeed';
import { parseSource, type RowTaker } from '../../src/core/feeds/parseSource';
import { SourceError } from '../../src/core/feeds/sourceError';
import { toStory } from '../../src/core/feeds/toStory';
import { feedPieces } from '../../src/core/feeds/writeJsonFeed';
import { PAYLOADS } from './payloads';
import { isHarmless } from './shapes';
import { type Source, sourcesOf, tellAll } from './sources';

const TOLD = tellAll(PAYLOADS);

/** Stories as the import reads them, and how many rows or whole sources it left out. */
function readAll({ texts, format }: Source) {
  const stories: EditedStory[] = [];
  let left = 0;
  const take = (row: EditedStory | Rejected) => {
    if ('wanted' in row) left++;
    else stories.push(row);
  };
  const rows: RowTaker = {
    article: (row) => take(isRejected(row) ? row : toStory(row, NOWHERE, row.categories)),
    item: (item, index) => take(readStory(item, index, () => false)),
    reject: take,
    count: () => stories.length + left,
  };
  for (const text of texts) {
    try {
      parseSource({ texts: [text], address: 'https://example.org/' }, format, rows);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      left++;
    }
  }
  return { stories, left };
}

for (const source of sourcesOf(TOLD)) {
  test(`${source.name}: every payload stays a text, and no link runs`, () => {
    const { stories, left } = readAll(source);
    if (source.isWhole) expect(stories.length + left).toBe(TOLD.length);
    expect(stories.length).toBeGreaterThan(PAYLOADS.length);
    const links = stories.flatMap(({ url }) => url ?? []);
    expect(links.filter((link) => !isHarmless(link) || /[\s\p{Cc}]/u.test(link))).toEqual([]);

    // What is written says the same as what was read.
    const head = { title: 'x', places: new Map(), source: null, retrieved: null };
    const items = stories.map((story) => ({ story, other: {} }));
    const written = JSON.parse([...feedPieces(head, items)].join(''));
    expect(written.items.map(({ title }: { title: string }) => title)).toEqual(
      stories.map(({ title }) => title),
    );
  });
}
