import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderPage } from './prerender';

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const config = readJson('public/config.json');
const feed = readJson('public/data/stories.json');
const laender = readJson('geo/laender.geojson');

/** What the document says it was made from; null: the app may not take it over. */
async function shownBy(ownConfig: object, ...feeds: unknown[]): Promise<string | null> {
  const page = await renderPage({ config: { ...config, ...ownConfig }, feeds, laender });
  return /data-shows="([^"]+)"/.exec(page)?.[1] ?? null;
}

const withItems = (items: readonly object[]) => ({ ...feed, items });

describe('what the document was made from', () => {
  test('is the same for the same, another for another headline or another link', async () => {
    const shown = await shownBy({}, feed);
    expect(shown).toMatch(/^-?\w+$/);
    expect(await shownBy({}, feed)).toBe(shown);
    const [first, ...others] = feed.items;
    const renamed = withItems([{ ...first, title: `${first.title}!` }, ...others]);
    expect(await shownBy({}, renamed)).not.toBe(shown);
    expect(await shownBy({ links: { imprint: 'https://example.org/' } }, feed)).not.toBe(shown);
  });

  test('is not said where the app begins with something else', async () => {
    expect(await shownBy({ start: 'region=05' }, feed)).toBeNull();
    const archive = { name: 'Archiv', kind: 'archive', url: 'archive/archive.json' };
    expect(await shownBy({ sources: [...config.sources, archive] }, feed)).toBeNull();
    const many = Array.from({ length: 1001 }, (_, index) => ({ ...feed.items[0], id: `${index}` }));
    expect(await shownBy({}, withItems(many))).toBeNull();
    expect(await shownBy({}, withItems(many.slice(1)))).not.toBeNull();
  });
});
