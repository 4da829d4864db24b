/** How many counts a table by month, place and main topic has: what would have to be fetched if
 *  stories were counted beforehand. `npm run bench:cells -- N…`, N made-up stories. */
import type { StoryColumns } from '../src/core/counting/storyColumns';
import { type Day, fromDayNumber } from '../src/core/day';
import { demoColumns } from '../src/core/demo/demoColumns';
import { demoPlaces } from './demoPlaces';

const monthOf = (day: Day): string => day.slice(0, 7);

/** Different cells; a story stands in one for each of its places. */
function cellsOf(columns: StoryColumns, unitOf: (key: string) => string): number {
  const cells = new Set<string>();
  for (let row = 0; row < columns.size; row += 1) {
    const month = monthOf(fromDayNumber(columns.day[row] as number));
    const topic = columns.topic[columns.topicStart[row] as number];
    const [from, to] = [columns.placeStart[row], columns.placeStart[row + 1]];
    for (const place of columns.place.subarray(from, to)) {
      cells.add(`${month}/${topic}/${unitOf(columns.keys[place] as string)}`);
    }
  }
  return cells.size;
}

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0 || sizes.some((size) => !(size > 0))) {
  throw new Error('Give numbers of stories: npm run bench:cells -- 100000 1000000');
}
console.log('   stories   by place    by Kreis    by Land');
for (const stories of sizes) {
  const columns = demoColumns({ stories, seed: 1, places: demoPlaces() });
  const levels = [8, 5, 2].map((length) => cellsOf(columns, (key) => key.slice(0, length)));
  console.log([stories, ...levels].map((number) => String(number).padStart(10)).join(' '));
}
