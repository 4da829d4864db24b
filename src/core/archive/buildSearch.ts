import { addPostings, PostingList, type Postings, toPostings } from './postings';
import { RowBits } from './rowBits';
import { ANY_END, encodeShard, type TermRows } from './searchShard';
import { bothFoldings, splitWords } from './searchTerms';

/** A file has about so many bytes before it is compressed, unless one term alone has more. */
const SHARD_BYTES = 1 << 17;

/** What a term costs besides its postings, about. */
const HEAD_BYTES = 8;

/** One file of the search index, and its first term. */
export type SearchShard = { first: string; bytes: Uint8Array<ArrayBuffer> };

/** Gathers the words of stories that come in list order, and makes the search index of them. */
export class SearchBuilder {
  private readonly lists = new Map<string, PostingList>();
  /** Lists by word as written, so that each word is folded once. */
  private readonly listsOfWord = new Map<string, PostingList[]>();

  add(row: number, text: string): void {
    for (const word of splitWords(text)) {
      const known = this.listsOfWord.get(word) ?? this.listsFor(word);
      for (const list of known) list.add(row);
    }
  }

  private listsFor(word: string): PostingList[] {
    const lists = bothFoldings(word).map((term) => {
      const list = this.lists.get(term) ?? new PostingList();
      this.lists.set(term, list);
      return list;
    });
    this.listsOfWord.set(word, lists);
    return lists;
  }

  /** The files of the index, terms ascending. Beginnings whose terms would fill more than one file
   *  have the rows of all of them written beside: a reader needs few files for any query.
   *  @param size number of stories */
  *shards(size: number, shardBytes = SHARD_BYTES): Generator<SearchShard> {
    let pending: TermRows[] = [];
    let length = 0;
    for (const term of this.termsAndBeginnings(size, shardBytes)) {
      if (pending[0] && length + costOf(term) > shardBytes) {
        yield { first: pending[0].term, bytes: encodeShard(pending) };
        pending = [];
        length = 0;
      }
      pending.push(term);
      length += costOf(term);
    }
    if (pending[0]) yield { first: pending[0].term, bytes: encodeShard(pending) };
  }

  private *termsAndBeginnings(size: number, shardBytes: number): Generator<TermRows> {
    const terms = [...this.lists.keys()].sort();
    const postings = terms.map((term) => this.postingsOf(term, size));
    const sums = new Float64Array(terms.length + 1);
    postings.forEach((it, index) => {
      sums[index + 1] = (sums[index] ?? 0) + costOf(it);
    });
    const beginnings = findBeginnings(terms, sums, shardBytes);
    const merged = [
      ...terms.map((term, index) => ({ term, from: index, to: index + 1 })),
      ...beginnings,
    ].sort((a, b) => (a.term < b.term ? -1 : 1));
    for (const { term, from, to } of merged) {
      const own = postings[from];
      if (own && !term.endsWith(ANY_END)) {
        yield { term, ...own };
        continue;
      }
      const rows = new RowBits(size);
      for (const it of postings.slice(from, to)) addPostings(it, rows);
      yield { term, ...toPostings(rows) };
    }
  }

  private postingsOf(term: string, size: number): Postings {
    const bytes = this.lists.get(term)?.bytes ?? new Uint8Array();
    const asSteps = { isBits: false, bytes };
    if (bytes.length * 8 <= size) return asSteps;
    const rows = new RowBits(size);
    addPostings(asSteps, rows);
    return { isBits: true, bytes: rows.bytes };
  }
}

const costOf = ({ bytes }: Postings): number => bytes.length + HEAD_BYTES;

type Beginning = { term: string; from: number; to: number };

/** Beginnings of more than one term which cost more than a file may have. */
function findBeginnings(
  terms: readonly string[],
  sums: Float64Array,
  shardBytes: number,
): Beginning[] {
  const found: Beginning[] = [];
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
