import { canonicalKey, type Key, levelOf, pathOf } from '../key';
import type {
  Counting,
  DaySpan,
  PlaceTally,
  RegionFilter,
  StoryFilter,
  UnitCount,
} from './counting';
import { placesOfRow, type StoryColumns, topicsOfRow } from './storyColumns';

type Part = keyof StoryFilter;

/** What a story counts for, each once. */
function readRow(columns: StoryColumns, row: number) {
  const own = new Set(placesOfRow(columns, row).map(canonicalKey));
  const inside = new Set([...own].flatMap(pathOf));
  const topics = new Set(topicsOfRow(columns, row));
  return { row, day: columns.day[row] as number, own, inside, topics };
}
type Row = ReturnType<typeof readRow>;

const mainTopic = ({ topics }: Row) => [...topics][0] as string;

function isInRegion({ own, inside }: Row, { units, placeless }: RegionFilter): boolean {
  return own.size > 0 ? units.some((unit) => inside.has(canonicalKey(unit))) : placeless;
}

const isWithin = (day: number, { from, to }: DaySpan) => day >= from && day <= to;

function passes(story: Row, filter: StoryFilter, but?: Part): boolean {
  const { days, region, topics, text }: StoryFilter = { ...filter, ...(but && { [but]: null }) };
  return (
    (!days || isWithin(story.day, days)) &&
    (!region || isInRegion(story, region)) &&
    (!topics || topics.some((id) => story.topics.has(id))) &&
    (!text || text.has(story.row))
  );
}

/** Counting by one scan of all stories per question: small, at hand at once, and right for feeds of
 *  some hundred stories. `createColumnCounting` is for more. */
export function createScanCounting(columns: StoryColumns): Counting {
  const stories = Array.from({ length: columns.size }, (_, row) => readRow(columns, row));
  const topics = [...new Set(stories.map(mainTopic))].sort();
  const storyDays = Int32Array.from(new Set(stories.map(({ day }) => day))).reverse();
  const from = storyDays[0];
  const to = storyDays.at(-1);

  const passing = (filter: StoryFilter, but?: Part) =>
    stories.filter((story) => passes(story, filter, but));
  const rowsOf = (found: readonly Row[]) => Uint32Array.from(found, ({ row }) => row);

  return {
    size: columns.size,
    topics,
    days: from === undefined || to === undefined ? null : { from, to },
    storyDays,

    byUnit(filter) {
      const found = passing(filter, 'region');
      const units = new Map<Key, UnitCount>();
      for (const { own, inside } of found) {
        for (const key of inside) {
          const known = units.get(key) ?? { own: 0, inside: 0 };
          known.inside += 1;
          if (own.has(key)) known.own += 1;
          units.set(key, known);
        }
      }
      const placeless = found.filter(({ own }) => own.size === 0).length;
      return { units, placeless, total: found.length };
    },

    byTopic(filter) {
      const counts = new Map<string, number>();
      for (const { topics: ids } of passing(filter, 'topics')) {
        for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      return { get: (id) => counts.get(id) ?? 0 };
    },

    byBin(filter, bins) {
      const counts = new Uint32Array(bins.length * topics.length);
      for (const story of passing(filter, 'days')) {
        const bin = bins.findIndex((days) => isWithin(story.day, days));
        const cell = bin * topics.length + topics.indexOf(mainTopic(story));
        // Without a bin the cell is none of the array, which stays as it is.
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
      return counts;
    },

    count: (filter) => passing(filter).length,

    rows: (filter, most = columns.size, skip = 0) =>
      rowsOf(passing(filter).slice(skip, skip + most)),

    has: (filter, row) => stories[row] !== undefined && passes(stories[row], filter),

    tally(filter) {
      const found = passing(filter);
      const tally: PlaceTally = { gemeinde: 0, kreis: 0, land: 0, placeless: 0 };
      for (const key of new Set(found.flatMap(({ own }) => [...own]))) tally[levelOf(key)] += 1;
      tally.placeless = found.filter(({ own }) => own.size === 0).length;
      return tally;
    },

    newest: (unit, filter, most) =>
      rowsOf(
        passing(filter, 'region')
          .filter(({ own }) => own.has(canonicalKey(unit)))
          .slice(0, most),
      ),
  };
}
