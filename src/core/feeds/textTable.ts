/** Finds rows by a text of theirs, such as an id, without keeping the texts: a row costs a few bytes,
 *  however long its text is. Where two texts may be the same they are read again and compared. */
export class TextTable {
  readonly #textOf: (row: number) => string;
  #hashes = new Uint32Array(64);
  #rows = new Int32Array(64).fill(NONE);
  #size = 0;

  /** @param textOf gives the text of a row again */
  constructor(textOf: (row: number) => string) {
    this.#textOf = textOf;
  }

  /** The row of a text; undefined if it has none. */
  get(text: string): number | undefined {
    const row = this.#rows[this.#find(text, hashOf(text))];
    return row === NONE ? undefined : row;
  }

  /** Gives a text a row, in place of the one it had. */
  set(text: string, row: number): void {
    const hash = hashOf(text);
    const at = this.#find(text, hash);
    const isNew = this.#rows[at] === NONE;
    this.#hashes[at] = hash;
    this.#rows[at] = row;
    if (isNew && ++this.#size * 2 > this.#rows.length) this.#grow();
  }

  /** Where a text stands, or may be put. */
  #find(text: string, hash: number): number {
    const mask = this.#rows.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const row = this.#rows[at] ?? NONE;
      if (row === NONE || (this.#hashes[at] === hash && this.#textOf(row) === text)) return at;
    }
  }

  #grow(): void {
    const [hashes, rows] = [this.#hashes, this.#rows];
    const mask = rows.length * 2 - 1;
    this.#hashes = new Uint32Array(mask + 1);
    this.#rows = new Int32Array(mask + 1).fill(NONE);
    rows.forEach((row, from) => {
      const hash = hashes[from] ?? 0;
      if (row === NONE) return;
      let at = hash & mask;
      while (this.#rows[at] !== NONE) at = (at + 1) & mask;
      this.#hashes[at] = hash;
      this.#rows[at] = row;
    });
  }
}

const NONE = -1;

/** FNV-1a, its bits mixed at the end as MurmurHash3 does. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
