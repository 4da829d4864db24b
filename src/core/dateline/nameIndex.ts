import type { Token } from './tokenize';

/** A Land, Kreis or Gemeinde under its canonical key, with what tells it from its namesakes. */
export type NameMatch<Unit> = { units: readonly Unit[]; count: number };

/** A name does not go on behind these: "Hanau, Main-Kinzig-Kreis" does not name "Hanau (Main)". */
const ENDS_NAME = /[,;:&|+–—!?"„“]/;

/** Finds the longest name that begins at a word, in time independent of the number of names. */
export class NameIndex<Unit> {
  private readonly byName = new Map<string, Unit[]>();
  /** The number of words of the longest name that begins with a word. */
  private readonly longest = new Map<string, number>();

  /** @param name folded words with one space between */
  add(name: string, unit: Unit): void {
    const units = this.byName.get(name);
    if (!units) this.byName.set(name, [unit]);
    else if (!units.includes(unit)) units.push(unit);
    const space = name.indexOf(' ');
    const first = space < 0 ? name : name.slice(0, space);
    const count = space < 0 ? 1 : name.split(' ').length;
    if (count > (this.longest.get(first) ?? 0)) this.longest.set(first, count);
  }

  get(name: string): readonly Unit[] {
    return this.byName.get(name) ?? [];
  }

  /** The longest name at tokens[at]; `count` is its number of words. Names that a hyphen continues
   *  are none: "Rhein-Sieg" in "Rhein-Sieg-Kreis". */
  longestAt(tokens: readonly Token[], at: number): NameMatch<Unit> | undefined {
    let name = tokens[at]?.folded ?? '';
    const limit = Math.min(this.longest.get(name) ?? 0, tokens.length - at);
    let found: NameMatch<Unit> | undefined;
    for (let count = 1; count <= limit; count++) {
      const last = tokens[at + count - 1];
      if (count > 1) {
        if (!last || (last.gap.length > 1 && ENDS_NAME.test(last.gap))) break;
        name += ` ${last.folded}`;
      }
      if (tokens[at + count]?.gap === '-') continue;
      const units = this.byName.get(name);
      if (units) found = { units, count };
    }
    return found;
  }
}
