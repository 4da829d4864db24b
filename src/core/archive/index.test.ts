import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ColumnsBuilder } from '../counting/columnsBuilder';
import { OTHER_TOPIC } from '../counting/counting';
import type { StoryColumns } from '../counting/storyColumns';
import type { Key } from '../key';
import { readIndex } from './readIndex';
import { writeIndex } from './writeIndex';

type Row = { day: number; places: string[]; topics: string[] };

function columnsOf(rows: readonly Row[]): StoryColumns {
  const builder = new ColumnsBuilder(rows.length);
  for (const { day, places, topics } of rows) builder.add(day, places as Key[], topics);
  return builder.build();
}

const rowsOf = ({ size, day, placeStart, place, keys, topicStart, topic, topics }: StoryColumns) =>
  Array.from({ length: size }, (_, row) => ({
    day: day[row],
    places: [...place.subarray(placeStart[row], placeStart[row + 1])].map((it) => keys[it]),
    topics: [...topic.subarray(topicStart[row], topicStart[row + 1])].map((it) => topics[it]),
  }));

const anyRows = fc
  .array(
    fc.record({
      day: fc.integer({ min: 10_000, max: 22_000 }),
      places: fc.uniqueArray(fc.constantFrom('05', '05570', '05570008', '11000000', '09162000')),
      topics: fc.uniqueArray(fc.constantFrom('ozg', 'strategie', 'smart-city'), { maxLength: 3 }),
    }),
    { maxLength: 60 },
  )
  .map((rows) => rows.sort((a, b) => b.day - a.day));

const anyPart = fc.integer({ min: 1, max: 70 });

const fileOf = (rows: readonly Row[], options?: Parameters<typeof writeIndex>[1]): ArrayBuffer =>
  new Uint8Array(writeIndex(columnsOf(rows), options)).buffer;

const ROWS: Row[] = [
  { day: 20_002, places: ['05570008', '05'], topics: ['ozg'] },
  { day: 20_001, places: [], topics: [] },
];

describe('the index of an archive', () => {
  test('reads back as it was written, both in parts of any size', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyPart, anyPart, async (rows, rowsPerGroup, rowsAtOnce) => {
        const file = fileOf(rows, { rowsPerGroup });
        const read = await readIndex(file, { stories: rows.length, rowsAtOnce });
        const expected = rows.map((row) => ({
          ...row,
          topics: row.topics.length > 0 ? row.topics : [OTHER_TOPIC],
        }));
        expect(rowsOf(read)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  test('tells after each part how many rows are written', () => {
    const told: number[] = [];
    const rows = Array.from({ length: 7 }, () => ROWS[0] as Row);
    fileOf(rows, { rowsPerGroup: 3, onRows: (row) => told.push(row) });
    expect(told).toEqual([3, 6, 7]);
  });

  test('rests after each part, so that a page can live in between', async () => {
    const rests: number[] = [];
    const onRows = (rows: number) => void rests.push(rows);
    await readIndex(fileOf(ROWS), { stories: 2, rowsAtOnce: 1, onRows });
    expect(rests).toEqual([1, 2]);
  });

  test('a cut or foreign file, and one with other stories, are told apart from a good one', async () => {
    const file = fileOf(ROWS);
    for (const bad of [file.slice(0, 40), file.slice(0, file.byteLength - 3), new ArrayBuffer(0)]) {
      await expect(readIndex(bad, { stories: 2 })).rejects.toThrow('Parquet index');
    }
    await expect(readIndex(file, { stories: 3 })).rejects.toThrow('2 rows instead of 3');
  });

  test('a damaged middle is told', async () => {
    const bytes = new Uint8Array(fileOf(ROWS));
    bytes.fill(255, 4, 40);
    await expect(readIndex(bytes.buffer, { stories: 2 })).rejects.toThrow('Parquet index');
  });

  test('a key that is none is told', async () => {
    const file = fileOf([{ day: 20_000, places: ['99'], topics: [] }]);
    await expect(readIndex(file, { stories: 1 })).rejects.toThrow('"99" as a key');
  });

  test('columns take stories in order only', () => {
    expect(() => columnsOf([...ROWS].reverse())).toThrow(RangeError);
  });
});
