import { describe, expect, test } from 'vitest';
import { type Day, toDayNumber } from '../day';
import type { Key } from '../key';
import { archiveId, dayOfId, ownId, toArchived } from './archiveOrder';
import { type ArchiveManifest, readManifest, writeManifest } from './manifest';
import { pageOf, rowsOfDay, textPages } from './textPages';

const MANIFEST: ArchiveManifest = {
  title: 'Archiv',
  source: 'Beispiel',
  retrieved: '2026-06-30' as Day,
  stories: 7,
  base: 'ab12/',
  indexBytes: 500,
  pageSize: 2,
  months: [
    ['2026-06', 5],
    ['2026-04', 2],
  ],
};
const written = (change: object) => ({
  ...(JSON.parse(writeManifest(MANIFEST)) as object),
  ...change,
});

describe('the manifest of an archive', () => {
  test('reads back as it was written', () => {
    expect(readManifest(written({}))).toEqual(MANIFEST);
  });

  test('names what is wrong with it', () => {
    const cases: [object, string][] = [
      [{ format: 'other' }, 'the manifest of an archive'],
      [{ version: 2 }, 'the manifest of an archive'],
      [{ base: '../secret/' }, 'base: wanted a folder beside the manifest'],
      [{ base: 'https://elsewhere.example/' }, 'base'],
      [{ stories: 8 }, 'stories'],
      [{ pageSize: 0 }, 'pageSize'],
      [{ stories: 1 << 25, months: [['2026-06', 1 << 25]] }, 'stories'],
      [{ months: 'all' }, 'months'],
      [{ months: [...MANIFEST.months].reverse() }, 'months[1]'],
      [{ months: [['2026-06', -1]] }, 'months[0]'],
    ];
    for (const [change, message] of cases) {
      expect(() => readManifest(written(change))).toThrow(message);
    }
  });
});

describe('texts of an archive', () => {
  const pages = textPages(MANIFEST);

  test('stand in files of one month each, a large month in several', () => {
    expect(pages.map(({ file, from, to }) => [file, from, to])).toEqual([
      ['texts/2026-06.json', 0, 2],
      ['texts/2026-06-2.json', 2, 4],
      ['texts/2026-06-3.json', 4, 5],
      ['texts/2026-04.json', 5, 7],
    ]);
  });

  test('each row is found in its file, and no row beyond', () => {
    const files = [0, 1, 2, 3, 4, 5, 6, 7, -1].map((row) => pageOf(pages, row)?.file.slice(6, -5));
    expect(files).toEqual([
      ...['2026-06', '2026-06', '2026-06-2', '2026-06-2', '2026-06-3'],
      ...['2026-04', '2026-04', undefined, undefined],
    ]);
  });

  test('rows of a day are found by bisection; a day without stories has none', () => {
    const days = Int32Array.of(30, 30, 28, 28, 28, 5);
    expect([30, 29, 28, 5, 4, 31].map((day) => rowsOfDay(days, day))).toEqual([
      ...[
        [0, 2],
        [2, 2],
        [2, 5],
        [5, 6],
        [6, 6],
        [0, 0],
      ],
    ]);
  });
});

describe('ids in an archive', () => {
  test('begin with the day and keep the id the story had', () => {
    const id = archiveId('2025-03-14', 7, 'https://example.org/7');
    expect(id).toBe('2025-03-14-00007-https://example.org/7');
    expect([dayOfId(id), ownId(id)]).toEqual(['2025-03-14', 'https://example.org/7']);
    expect(ownId('2025-03-14-0a1b2c3d4e')).toBe('2025-03-14-0a1b2c3d4e');
    expect(ownId(archiveId('2025-03-14', 1, ''))).toBe('');
    expect(dayOfId('nothing')).toBeUndefined();
  });

  test('stay the same when an archive is packed anew', () => {
    const story = (id: string, day: string, places: string[]) => ({
      ...{ id, day: day as Day, places: places as Key[], topics: [] as string[] },
    });
    const stories = [
      story('b', '2025-03-14', ['05', '06']),
      story('c', '2025-03-14', ['05']),
      story('a', '2025-03-15', []),
    ];
    const packed = toArchived(stories);
    expect(packed.map(({ id }) => id)).toEqual([
      ...['2025-03-15-00001-a', '2025-03-14-00001-c', '2025-03-14-00002-b'],
    ]);
    expect(toArchived(packed)).toEqual(packed);
    expect(
      packed.every(({ id, day }) => toDayNumber(day) === toDayNumber(dayOfId(id) as Day)),
    ).toBe(true);
  });
});
