import { ARCHIVE_FILES, shardFile } from '../core/archive/manifest';
import { searchArchive } from '../core/archive/searchArchive';
import { decodeShard, type TermRows } from '../core/archive/searchShard';
import type { RowSet } from '../core/counting/counting';
import { fetchBytes, unzip } from './fetchBytes';
import { FetchError, fetchJson } from './fetchJson';
import { SharedLoads } from './sharedLoads';

/** Each has about 128 KB, and of ten million stories 1.25 MB at most. */
const MOST_SHARDS = 60;

/** Search in an archive; what a query needs of the index is loaded with it.
 *  @param size number of stories */
export function openArchiveSearch(size: number, fileAt: (file: string) => string) {
  const lists = new SharedLoads(1, async (address, signal) => {
    const firsts = await fetchJson(address, signal);
    if (isTexts(firsts)) return firsts;
    throw new FetchError('format', address, 'a list of texts');
  });
  const shards = new SharedLoads<readonly TermRows[]>(MOST_SHARDS, async (address, signal) => {
    const bytes = await unzip(await fetchBytes(address, signal), address);
    return told(address, () => decodeShard(bytes));
  });
  return async (query: string, signal?: AbortSignal): Promise<RowSet> => {
    const firsts = await lists.get(fileAt(ARCHIVE_FILES.search), signal);
    const shard = (number: number) => shards.get(fileAt(shardFile(number)), signal);
    return told(fileAt(ARCHIVE_FILES.search), () => searchArchive({ size, firsts, shard }, query));
  };
}

const isTexts = (input: unknown): input is string[] =>
  Array.isArray(input) && input.every((it) => typeof it === 'string');

/** Files that are cut off or belong to another archive are failures with their address. */
async function told<T>(address: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof RangeError) throw new FetchError('format', address, error.message);
    throw error;
  }
}
