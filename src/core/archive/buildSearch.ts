import { addPostings, PostingList, type Postings, toPostings } from './postings';
import { RowBits } from './rowBits';
import { ANY_END, encodeShard, type TermRows } from './searchShard';
import { bothFoldings, splitWords } from './searchTerms';

/** A file has about so many bytes before it is compressed, unless one term alone has more. */
const SHARD_BYTES = 1 << 17;

/** What a term costs besides its postings, about. */
const HEAD_BYTES = 8;

/** One file of the search index, its first term, and how many terms of how many were written with
 *  it. */
export type SearchShard = {
  first: string;
  bytes: Uint8Array<ArrayBuffer>;
  done: number;
  total: number;
};

/** Gathers the words of stories that come in list order, and makes the search index of them. */
export class SearchBuilder {
  private readonly lists = new Map<string, PostingList>();
  /** Lists by word as written, so that each word is folded once. */
  private readonly listsOfWord = new Map<string, PostingList[]>();

  /** @param size number of stories that will come */
  constructor(private readonly size: number) {}

  add(row: number, text: string): void {
    for (const word of splitWords(text)) {
      const known = this.listsOfWord.get(word) ?? this.listsFor(word);
      for (const list of known) list.add(row);
    }
  }

  private listsFor(word: string): PostingList[] {
    const lists = bothFoldings(word).map((term) => {
      const list = this.lists.get(term) ?? new PostingList(this.size);
      this.lists.set(term, list);
      return list;
    });
    this.listsOfWord.set(word, lists);
    return lists;
  }

  /** The files of the index, terms ascending. Beginnings whose terms would fill more than one file
   *  have the rows of all of them written beside: a reader needs few files for any query. */
  *shards(shardBytes = SHARD_BYTES): Generator<SearchShard> {
    const terms = [...this.lists].sort(([a], [b]) => (a < b ? -1 : 1));
    const postings = terms.map(([, list]) => list.postings);
    const entries = withBeginnings(
      terms.map(([term]) => term),
      postings,
      shardBytes,
    );
    let done = 0;
    let pending: TermRows[] = [];
    let length = 0;
    const shard = (first: TermRows): SearchShard => {
      done += pending.length;
      return { first: first.term, bytes: encodeShard(pending), done, total: entries.length };
    };
    for (const entry of entries) {
      const term = this.rowsOf(entry, postings);
      if (pending[0] && length + costOf(term) > shardBytes) {
        yield shard(pending[0]);
        pending = [];
        length = 0;
      }
      pending.push(term);
      length += costOf(term);
    }
    if (pending[0]) yield shard(pending[0]);
  }

  private rowsOf({ term, from, to }: Entry, postings: readonly Postings[]): TermRows {
    const own = postings[from];
    if (own && !term.endsWith(ANY_END)) return { term, ...own };
    const rows = new RowBits(this.size);
    for (const it of postings.slice(from, to)) addPostings(it, rows);
    return { term, ...toPostings(rows) };
  }
}

const costOf = ({ bytes }: Postings): number => bytes.length + HEAD_BYTES;

/** A term or a beginning, and which terms' rows it has. */
type Entry = { term: string; from: number; to: number };

/** All that is to be written, ascending. @param terms ascending */
function withBeginnings(
  terms: readonly string[],
  postings: readonly Postings[],
  shardBytes: number,
): Entry[] {
  const sums = new Float64Array(terms.length + 1);
  postings.forEach((it, index) => {
    sums[index + 1] = (sums[index] ?? 0) + costOf(it);
  });
  return [
    ...terms.map((term, index) => ({ term, from: index, to: index + 1 })),
    ...findBeginnings(terms, sums, shardBytes),
  ].sort((a, b) => (a.term < b.term ? -1 : 1));
}

/** Beginnings of more than one term which cost more than a file may have. */
function findBeginnings(terms: readonly string[], sums: Float64Array, shardBytes: number): Entry[] {
  const found: Entry[] = [];
  const visit = (length: number, from: number, to: number) => {
    for (let start = from; start < to; ) {
      const beginning = terms[start]?.slice(0, length) ?? '';
      let end = start + 1;
      // A shorter term is no beginning of this length.
      while (beginning.length === length && end < to && terms[end]?.startsWith(beginning)) end += 1;
      const cost = (sums[end] ?? 0) - (sums[start] ?? 0);
      if (end - start > 1 && cost > shardBytes) {
        found.push({ term: beginning + ANY_END, from: start, to: end });
        visit(length + 1, start, end);
      }
      start = end;
    }
  };
  visit(1, 0, terms.length);
  return found;
}
