import type { DayNumber } from '../day';
import type { ArchiveManifest } from './manifest';
import { pageFile } from './manifest';

/** One file of texts and the rows whose texts it has, in list order. */
export type TextPage = { file: string; from: number /** Not included. */; to: number };

/** The files of texts of an archive, in list order. */
export function textPages({
  months,
  pageSize,
}: Pick<ArchiveManifest, 'months' | 'pageSize'>): TextPage[] {
  const pages: TextPage[] = [];
  let end = 0;
  for (const [month, stories] of months) {
    const start = end;
    end += stories;
    for (let from = start; from < end; from += pageSize) {
      const file = pageFile(month, (from - start) / pageSize);
      pages.push({ file, from, to: Math.min(from + pageSize, end) });
    }
  }
  return pages;
}

/** The page that has a row, by bisection; undefined if none has. */
export function pageOf(pages: readonly TextPage[], row: number): TextPage | undefined {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle]?.to ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  const page = pages[low];
  return page && row >= page.from && row < page.to ? page : undefined;
}

/** The rows of one day: from the first one up to, not including, the second.
 *  @param days descending */
export function rowsOfDay(days: Int32Array, day: DayNumber): [number, number] {
  return [firstRowAtOrBefore(days, day), firstRowAtOrBefore(days, day - 1)];
}

function firstRowAtOrBefore(days: Int32Array, day: DayNumber): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) > day) low = middle + 1;
    else high = middle;
  }
  return low;
}
