import { ColumnsBuilder } from './counting/columnsBuilder';
import type { StoryColumns } from './counting/storyColumns';
import type { Story } from './story';
import type { Cancellation, MaybePromise, StorySource } from './storySource';

/** Where the rows of a joined source come from. */
type Origin = {
  /** Of each joined row: which source, and which row there. */
  source: Uint8Array;
  row: Uint32Array;
  /** For each source: the joined row of each of its rows. */
  joined: readonly Uint32Array[];
};

/** One source out of several. Of a day, the stories of an earlier source stand first. A story that
 *  is in two of them counts twice: an archive does not know ids before its texts are there. */
export function joinSources(sources: readonly StorySource[]): StorySource {
  const [only] = sources;
  if (sources.length === 1 && only) return only;
  const { columns, origin } = joinColumns(sources.map((source) => source.columns));
  return {
    columns,
    isRemote: sources.some(({ isRemote }) => isRemote),
    page: (rows, signal) => joinPages(sources, origin, rows, signal),
    rowOf: (id, signal) => findRow(sources, origin, id, signal),
    async search(query, signal) {
      const found = await Promise.all(sources.map((source) => source.search(query, signal)));
      return {
        has: (row) => found[origin.source[row] ?? 0]?.has(origin.row[row] ?? 0) ?? false,
      };
    },
  };
}

function joinColumns(all: readonly StoryColumns[]): { columns: StoryColumns; origin: Origin } {
  const size = all.reduce((sum, columns) => sum + columns.size, 0);
  const origin = {
    source: new Uint8Array(size),
    row: new Uint32Array(size),
    joined: all.map((columns) => new Uint32Array(columns.size)),
  };
  const next = all.map(() => 0);
  const builder = new ColumnsBuilder(size);
  for (let joined = 0; joined < size; joined += 1) {
    const newest = newestOf(all, next);
    const row = next[newest] ?? 0;
    next[newest] = row + 1;
    origin.source[joined] = newest;
    origin.row[joined] = row;
    (origin.joined[newest] as Uint32Array)[row] = joined;
    addRow(builder, all[newest] as StoryColumns, row);
  }
  return { columns: builder.build(), origin };
}

/** The source whose next row is of the latest day. */
function newestOf(all: readonly StoryColumns[], next: readonly number[]): number {
  let newest = -1;
  let latest = Number.NEGATIVE_INFINITY;
  all.forEach(({ day }, source) => {
    const own = day[next[source] ?? 0];
    if (own === undefined || own <= latest) return;
    newest = source;
    latest = own;
  });
  return newest;
}

function addRow(builder: ColumnsBuilder, columns: StoryColumns, row: number): void {
  const { day, place, placeStart, keys, topic, topicStart, topics } = columns;
  builder.add(
    day[row] ?? 0,
    named(place, keys, placeStart[row], placeStart[row + 1]),
    named(topic, topics, topicStart[row], topicStart[row + 1]),
  );
}

const named = <T>(ids: Uint16Array | Uint8Array, names: readonly T[], from = 0, to = 0): T[] =>
  Array.from(ids.subarray(from, to), (id) => names[id] as T);

function joinPages(
  sources: readonly StorySource[],
  origin: Origin,
  rows: ArrayLike<number>,
  signal?: Cancellation,
): MaybePromise<readonly Story[]> {
  const wanted = Array.from(rows);
  const parts = sources.map((source, index) => {
    const mine = wanted.filter((row) => origin.source[row] === index);
    return {
      mine,
      page: source.page(
        mine.map((row) => origin.row[row] ?? 0),
        signal,
      ),
    };
  });
  const inOrder = (pages: readonly (readonly Story[])[]): Story[] => {
    const byRow = new Map<number, Story>();
    parts.forEach(({ mine }, index) => {
      pages[index]?.forEach((story, at) => byRow.set(mine[at] ?? 0, story));
    });
    return wanted.flatMap((row) => byRow.get(row) ?? []);
  };
  const pages = parts.map(({ page }) => page);
  const ready = pages.filter((page): page is readonly Story[] => !(page instanceof Promise));
  return ready.length === pages.length ? inOrder(ready) : Promise.all(pages).then(inOrder);
}

async function findRow(
  sources: readonly StorySource[],
  origin: Origin,
  id: string,
  signal?: Cancellation,
): Promise<number | undefined> {
  for (const [index, source] of sources.entries()) {
    const row = await source.rowOf(id, signal);
    if (row !== undefined) return origin.joined[index]?.[row];
  }
  return undefined;
}
