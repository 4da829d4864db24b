import fc from 'fast-check';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { afterEach, expect, test } from 'vitest';
import { writeIndex } from '../../src/core/archive/writeIndex';
import { toColumns } from '../../src/core/counting/toColumns';
import type { Key } from '../../src/core/key';
import { checkRead } from './checkIndex';
import { anyChange, damaged, forged, type Page, putTogether, takeApart } from './forgedIndex';
import { fuzzAsync } from './fuzz';

const STORIES = 60;
const KEYS = ['05570008', '05', '11000000', '09162000', '05570', '01001000'] as Key[];
const TOPICS = ['ozg', 'strategie', 'smart-city'];

/** As `pack` does it. */
const FILE = Uint8Array.from(
  writeIndex(
    toColumns(
      Array.from({ length: STORIES }, (_, row) => ({
        day: 20_400 - Math.floor(row / 2),
        places: KEYS.slice(row % 5, (row % 5) + (row % 4)),
        topics: TOPICS.slice(row % 3, (row % 3) + (row % 2)),
      })),
    ),
  ),
);
const PARTS = takeApart(FILE);

/** Gigabytes for a file of a few kilobytes are a forged length believed. */
const MOST_KILOBYTES = 300_000;
const before = process.resourceUsage().maxRSS;

afterEach(() => {
  const grown = process.resourceUsage().maxRSS - before;
  expect(grown, 'kilobytes that memory grew by').toBeLessThan(MOST_KILOBYTES);
});

/** What `write` cannot write is no file. */
function fileOr(write: () => Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  try {
    return write();
  } catch {
    return new Uint8Array();
  }
}

test('the parts of an index put together are the index', async () => {
  expect(await checkRead(putTogether(PARTS, {}), STORIES)).toBe('');
});

/** In the dictionary-coded body of the first page behind the first dictionary. */
const secondPage = 1.5 / PARTS.chunks.flat().length;
const withHeader = (fields: object) => (header: unknown) => {
  const { field_8, ...rest } = header as { field_8: object };
  return { ...rest, field_8: { ...field_8, ...fields } };
};

test('forged lengths of gigabytes cost nothing', async () => {
  const body = Uint8Array.of(3, 0xfe, 0xff, 0xff, 0xff, 0x0f, 0);
  const most = 2 ** 31 - 1;
  const bombs = [
    ['a run of 2147483647', { page: (page: Page) => ({ ...page, body }) }],
    ['a length of 2147483647', { header: withHeader({ field_1: most, field_3: most }) }],
    [
      'a length of 2147483647',
      { header: (header: unknown) => ({ ...(header as object), field_2: most }) },
    ],
    [
      'a list of 33554431',
      { footer: () => ({ field_2: Uint8Array.of(0xf5, 0xff, 0xff, 0xff, 0x0f) }) },
    ],
  ] as const;
  for (const [told, change] of bombs) {
    let file = putTogether(PARTS, { at: secondPage, ...change });
    if ('footer' in change) file = asList(file);
    const started = performance.now();
    expect(await checkRead(file, STORIES)).toContain(told);
    expect(performance.now() - started).toBeLessThan(1000);
  }
});

/** The only field of the footer was written as bytes with their length; the bytes are a list's. */
function asList(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const at = file.lastIndexOf(0x28);
  const changed = Uint8Array.from([...file.subarray(0, at), 0x29, ...file.subarray(at + 2)]);
  new DataView(changed.buffer).setUint32(changed.length - 8, changed.length - 8 - at, true);
  return changed;
}

const changes = fc.array(anyChange, { minLength: 1, maxLength: 3 });

test('an index with other bytes is read or refused in words of our own', async () => {
  await fuzzAsync(changes, 2500, async (all) => {
    await checkRead(all.reduce(damaged, FILE), STORIES);
  });
});

test('an index with a forged footer is read or refused', async () => {
  await fuzzAsync(fc.tuple(changes, fc.boolean()), 1500, async ([all, isTold]) => {
    let rows = 0;
    const footer = (it: unknown) => {
      const other = all.reduce(forged, it);
      rows = Number((other as { field_3?: unknown } | null)?.field_3);
      return other;
    };
    const file = fileOr(() => putTogether(PARTS, { footer }));
    // The manifest may be forged as well.
    await checkRead(file, isTold && rows > 0 ? rows : STORIES);
  });
});

test('an index with a forged page is read or refused', async () => {
  const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  await fuzzAsync(fc.tuple(changes, at, fc.nat(2)), 2500, async ([all, at, part]) => {
    const file = fileOr(() => {
      if (part === 0) return putTogether(PARTS, { at, header: (it) => all.reduce(forged, it) });
      return putTogether(PARTS, {
        at,
        page: (page) =>
          part === 1
            ? { ...page, body: all.reduce(damaged, page.body) }
            : { ...page, levels: all.reduce(damaged, page.levels) },
      });
    });
    await checkRead(file, STORIES);
  });
});

type Column = NonNullable<ConstructorParameters<typeof ParquetWriter>[0]['schema']>[number];

const text = {
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  logical_type: { type: 'STRING' },
} as const;
const date = { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } } as const;
const anyKind = fc.constantFrom<Omit<Column, 'name'>>(
  ...([text, text, text, date, { ...text, logical_type: { type: 'JSON' } }] as const),
  ...([
    { type: 'INT64' },
    { type: 'DOUBLE' },
    { type: 'BOOLEAN' },
    { type: 'BYTE_ARRAY' },
  ] as const),
);
const anyName = fc.constantFrom(
  'place_1',
  'place_2',
  'place_4',
  'topic_1',
  'topic_2',
  'day',
  'root',
);
const anyColumns = fc.array(fc.tuple(anyName, anyKind, fc.boolean()), { maxLength: 4 });
const anyValue = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(null, ...KEYS, ...TOPICS) },
  fc.constantFrom<unknown>(
    '',
    '99',
    '5570008',
    '02',
    '05570008 ',
    '\ud800',
    '__proto__',
    -1,
    7n,
    0.5,
  ),
);
const anyDays = fc.oneof(
  fc.array(fc.integer({ min: 20_000, max: 20_004 }), { maxLength: 20 }),
  fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 3 }),
);

/** A table as another program might write it, in groups of seven rows. */
function tableOf(days: readonly number[], columns: readonly [Column, unknown[]][]) {
  const writer = new ByteWriter();
  const schema = columns.map(([column]) => column);
  const root = { name: 'root', num_children: schema.length };
  const parquet = new ParquetWriter({ writer, schema: [root, ...schema] });
  const data = columns.map(([{ name }, values]) => ({
    name,
    data: days.map((_, row) => values[row % values.length] ?? null),
  }));
  parquet.write({ columnData: data, rowGroupSize: 7 });
  parquet.finish();
  return Uint8Array.from(writer.getBytes());
}

test('a table with other columns, days, keys or topics is read or refused', async () => {
  const values = fc.array(fc.array(anyValue, { minLength: 1, maxLength: 5 }), { minLength: 4 });
  const tables = fc.tuple(anyDays, anyColumns, values, fc.boolean());
  let read = 0;
  await fuzzAsync(tables, 1500, async ([days, others, all, isSorted]) => {
    const sorted = isSorted ? [...days].sort((a, b) => b - a) : days;
    const more = others.map(([name, kind, isOptional], at): [Column, unknown[]] => [
      { name, ...kind, repetition_type: isOptional ? 'OPTIONAL' : 'REQUIRED' },
      all[at] ?? [null],
    ]);
    const own = ['place_1', 'topic_1'].map((name, at): [Column, unknown[]] => [
      { name, ...text, repetition_type: 'OPTIONAL' },
      [at === 0 ? '05' : 'ozg', null],
    ]);
    const columns: [Column, unknown[]][] = [
      [{ name: 'day', ...date, repetition_type: 'REQUIRED' }, [...sorted]],
      // Mostly whole, so that values and not columns are judged.
      ...(others.length < 3 ? own : []),
      ...more,
    ];
    const file = fileOr(() => tableOf(sorted, columns));
    if ((await checkRead(file, sorted.length)) === '') read += 1;
  });
  expect(read, 'some are read').toBeGreaterThan(100);
});
