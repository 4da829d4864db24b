import { ArchiveError } from '../../src/core/archive/archiveError';
import { readIndex } from '../../src/core/archive/readIndex';
import type { StoryColumns } from '../../src/core/counting/storyColumns';
import { fromDayNumber, parseDay } from '../../src/core/day';
import { parseKey } from '../../src/core/key';
import { hold } from './fuzz';

/** Holds that a file is read as docs/archives.md promises, or refused in words of our own.
 *  @returns what was said of it, empty if it was read */
export async function checkRead(file: Uint8Array<ArrayBuffer>, stories: number): Promise<string> {
  let columns: StoryColumns;
  try {
    columns = await readIndex(file.slice().buffer, { stories, rowsAtOnce: 32 });
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    const { message } = error;
    hold(/wanted the Parquet index .* "ortsmarke pack" .* got ".+"$/.test(message), message);
    return message;
  }
  checkColumns(columns, stories);
  return '';
}

/** The shape that docs/archives.md promises. */
function checkColumns(columns: StoryColumns, stories: number): void {
  const { size, day, keys, topics } = columns;
  hold(size === stories && day.length === stories, 'as many stories as the manifest says');
  hold(
    day.every((it, row) => it <= (day[row - 1] ?? it) && parseDay(fromDayNumber(it))),
    'days that exist, newest first',
  );
  hold(
    keys.every((key) => parseKey(key) === key),
    'keys are canonical',
  );
  hold(!topics.includes(''), 'topics have a name');
  for (const [start, ids, names] of [
    [columns.placeStart, columns.place, keys],
    [columns.topicStart, columns.topic, topics],
  ] as const) {
    for (let row = 0; row < size; row += 1) {
      const own = [...ids.subarray(start[row], start[row + 1])];
      hold(new Set(own).size === own.length, 'each name once');
      hold(
        own.every((it) => it < names.length),
        'each name is there',
      );
    }
  }
}
