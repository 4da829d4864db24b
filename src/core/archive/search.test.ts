import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldGerman, foldPlain } from '../foldGerman';
import { SearchBuilder } from './buildSearch';
import { addPostings, PostingList } from './postings';
import { RowBits } from './rowBits';
import { type ArchiveSearch, searchArchive } from './searchArchive';
import { decodeShard } from './searchShard';

function archiveOf(texts: readonly string[], shardBytes?: number) {
  const builder = new SearchBuilder(texts.length);
  texts.forEach((text, row) => builder.add(row, text));
  const shards = [...builder.shards(shardBytes)];
  const asked = new Set<number>();
  const search: ArchiveSearch = {
    size: texts.length,
    firsts: shards.map(({ first }) => first),
    shard(number) {
      asked.add(number);
      return decodeShard(shards[number]?.bytes ?? new Uint8Array());
    },
  };
  return { search, asked, shards };
}

async function find(texts: readonly string[], query: string, shardBytes?: number) {
  const found = await searchArchive(archiveOf(texts, shardBytes).search, query);
  return texts.flatMap((_, row) => (found.has(row) ? [row] : []));
}

/** Every word of the query in the text, folded one way or the other, the last as a beginning. */
function oracle(text: string, query: string): boolean {
  const words = (from: string) => from.split(/[\n\r\p{Z}\p{P}]+/u).filter(Boolean);
  const wanted = words(query).map(foldGerman);
  const there = words(text).flatMap((word) => [foldGerman(word), foldPlain(word)]);
  return (
    wanted.length > 0 &&
    wanted.every((word, at) =>
      there.some((it) => (at === wanted.length - 1 ? it.startsWith(word) : it === word)),
    )
  );
}

const anyWord = fc.constantFrom(
  ...['Beckum', 'Bäcker', 'baecker', 'Straße', 'Strasse', 'Stadt', 'Städte', 'st', 's', 'a', 'ab'],
  ...['Münster', 'munster', '5G', '38.000', 'E-Akte', 'übt', 'über', '𝔘ni', '𝔙ni', 'St*', '+1'],
);
const anyText = fc.array(anyWord, { maxLength: 6 }).map((words) => words.join(' '));
const anyQuery = fc.oneof(
  anyText,
  anyWord.chain((word) => fc.nat({ max: word.length }).map((length) => word.slice(0, length))),
);

describe('search in an archive', () => {
  test('finds for any stories and any query what looking at each story finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyText, { maxLength: 40 }),
        anyQuery,
        fc.constantFrom(1, 12, 40, 100_000),
        async (texts, query, shardBytes) => {
          const expected = texts.flatMap((text, row) => (oracle(text, query) ? [row] : []));
          expect(await find(texts, query, shardBytes)).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('finds "Münster" however its umlaut is typed, and whole words but for the last', async () => {
    const texts = ['Münster: Rathaus', 'Muenster', 'Munster', 'Ost: Münsterland'];
    expect(await find(texts, 'münster')).toEqual([0, 1, 3]);
    expect(await find(texts, 'munster')).toEqual([0, 2, 3]);
    expect(await find(texts, 'münster rat')).toEqual([0]);
    expect(await find(texts, 'rat münster')).toEqual([]);
    expect(await find(texts, ' – ')).toEqual([]);
  });

  test('reads few files for a beginning that very many words have', async () => {
    const texts = Array.from({ length: 5000 }, (_, row) => `s${row.toString(36)} Stadt`);
    const { search, asked, shards } = archiveOf(texts, 1000);
    expect(shards.length).toBeGreaterThan(20);
    const found = await searchArchive(search, 's');
    expect(texts.every((_, row) => found.has(row))).toBe(true);
    expect(asked.size).toBe(1);
  });

  test('writes rows of a frequent word as bits: no word takes more than a bit per story', () => {
    const texts = Array.from({ length: 8000 }, () => 'Stadt');
    expect(archiveOf(texts).shards[0]?.bytes.length).toBeLessThan(1050);
  });

  test('tells with each file how many of its terms are written', () => {
    const texts = Array.from({ length: 500 }, (_, row) => `s${row.toString(36)} Stadt`);
    const { shards } = archiveOf(texts, 1000);
    let terms = 0;
    for (const { bytes, done, total } of shards) {
      terms += decodeShard(bytes).length;
      expect(done).toBe(terms);
      expect(total).toBe(shards.at(-1)?.done);
    }
    expect(terms).toBeGreaterThan(500);
  });

  test('a cut file is told, not read as no stories', async () => {
    const { shards } = archiveOf(['Beckum Stadt', 'Beckum']);
    const bytes = shards[0]?.bytes ?? new Uint8Array();
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => decodeShard(bytes.subarray(0, length))).toThrow(RangeError);
    }
  });

  test('rows that the archive does not have are told', async () => {
    const texts = Array.from({ length: 80 }, (_, row) => (row % 79 === 0 ? 'Beckum' : 'Stadt'));
    const { search } = archiveOf(texts);
    const smaller = { ...search, size: 40 };
    await expect(searchArchive(smaller, 'beckum')).rejects.toThrow(RangeError);
    await expect(searchArchive(smaller, 'stadt')).rejects.toThrow(RangeError);
  });
});

test('a list of rows is never longer than a bit per story, and has each row once', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.integer({ min: 1, max: 40 }),
      (size, step) => {
        const list = new PostingList(size);
        const rows = new RowBits(size);
        for (let row = size % step; row < size; row += step) {
          rows.add(row);
          list.add(row);
          list.add(row);
          expect(list.postings.bytes.length).toBeLessThanOrEqual(rows.bytes.length);
        }
        const read = new RowBits(size);
        addPostings(list.postings, read);
        expect(read).toEqual(rows);
      },
    ),
  );
});

test('a set of rows visits them ascending and keeps what is in both', () => {
  const rows = new RowBits(20);
  for (const row of [19, 0, 8, 7]) rows.add(row);
  const other = new RowBits(20);
  for (const row of [8, 19, 3]) other.add(row);
  rows.keep(other);
  const seen: number[] = [];
  rows.forEach((row) => seen.push(row));
  expect(seen).toEqual([8, 19]);
});
