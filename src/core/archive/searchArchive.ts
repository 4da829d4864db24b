import type { MaybePromise } from '../storySource';
import { addPostings } from './postings';
import { RowBits } from './rowBits';
import { ANY_END, type TermRows } from './searchShard';
import { queryTerms } from './searchTerms';

/** The search index of an archive. */
export type ArchiveSearch = {
  /** Number of stories. */
  size: number;
  /** The first term of each file, ascending. */
  firsts: readonly string[];
  /** The terms of a file. */
  shard(number: number): MaybePromise<readonly TermRows[]>;
};

/** The rows whose headline or teaser have every word of the query, the last word as a beginning. */
export async function searchArchive(search: ArchiveSearch, query: string): Promise<RowBits> {
  const terms = queryTerms(query);
  const last = terms.pop();
  if (last === undefined) return new RowBits(search.size);
  const [rows = new RowBits(search.size), ...others] = await Promise.all([
    rowsBeginning(search, last),
    ...terms.map((term) => rowsOf(search, term)),
  ]);
  for (const other of others) rows.keep(other);
  return rows;
}

/** The number of the file that has a term, if one has. */
function shardFor(firsts: readonly string[], term: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

async function findTerm(search: ArchiveSearch, term: string): Promise<TermRows | undefined> {
  const number = shardFor(search.firsts, term);
  if (number < 0) return undefined;
  return (await search.shard(number)).find((it) => it.term === term);
}

async function rowsOf(search: ArchiveSearch, term: string): Promise<RowBits> {
  const rows = new RowBits(search.size);
  const found = await findTerm(search, term);
  if (found) addPostings(found, rows);
  return rows;
}

async function rowsBeginning(search: ArchiveSearch, beginning: string): Promise<RowBits> {
  const gathered = await findTerm(search, beginning + ANY_END);
  const rows = new RowBits(search.size);
  if (gathered) {
    addPostings(gathered, rows);
    return rows;
  }
  // Few files have all of these: otherwise their rows were gathered.
  const from = Math.max(0, shardFor(search.firsts, beginning));
  for (let number = from; number < search.firsts.length; number += 1) {
    const first = search.firsts[number] ?? '';
    if (first > beginning && !first.startsWith(beginning)) break;
    for (const term of await search.shard(number)) {
      if (term.term.startsWith(beginning)) addPostings(term, rows);
    }
  }
  return rows;
}
