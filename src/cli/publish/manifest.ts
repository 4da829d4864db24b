import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readJsonFileIfThere } from '../readJsonFile';
import { writeAtomically } from '../writeAtomically';

const FILE = 'published.json';

/** Only such files are ever removed, whatever the manifest says. */
const OF_A_PLACE =
  /^ort\/\d{2}(\d{3}(\d{3})?)?\/(index\.html|picture\.png|oembed\.json|feed\.(xml|json))$/;

export type Manifest = {
  /** Whether the picture that stands there was drawn of the same facts. */
  isDrawn(path: string, facts: string): boolean;
  /** Notes a file as written this time.
   *  @param facts what a picture was drawn of */
  note(path: string, facts?: string): void;
  /** Removes what an earlier run wrote for places and this one did not, and remembers this one.
   *  @returns how many files were removed */
  finish(): Promise<number>;
};

/** What was published into a folder before; nothing if that is not known. */
export async function openManifest(folder: string): Promise<Manifest> {
  const before = readFiles((await readJsonFileIfThere(join(folder, FILE)))?.value);
  const now = new Map<string, string | null>();
  return {
    isDrawn: (path, facts) => before.get(path) === hashOf(facts) && existsSync(join(folder, path)),
    note: (path, facts) => now.set(path, facts === undefined ? null : hashOf(facts)),
    async finish() {
      const gone = [...before.keys()].filter((path) => !now.has(path) && OF_A_PLACE.test(path));
      for (const path of gone) await rm(join(folder, path), { force: true });
      // A folder in which something else stands stays.
      for (const place of new Set(gone.map((path) => dirname(path)))) {
        await rmdir(join(folder, place)).catch(() => undefined);
      }
      const files = Object.fromEntries([...now].sort(([a], [b]) => (a < b ? -1 : 1)));
      const text = `${JSON.stringify({ files }, null, 1)}\n`;
      await writeAtomically(join(folder, FILE), text);
      return gone.length;
    },
  };
}

function readFiles(input: unknown): ReadonlyMap<string, unknown> {
  const files = (input as { files?: unknown } | undefined)?.files;
  return new Map(typeof files === 'object' && files ? Object.entries(files) : []);
}

const hashOf = (facts: string): string =>
  createHash('sha256').update(facts).digest('hex').slice(0, 16);
