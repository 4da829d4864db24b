import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ARCHIVE_FILES, readManifest, shardFile } from '../src/core/archive/manifest';
import { readIndex } from '../src/core/archive/readIndex';
import { searchArchive } from '../src/core/archive/searchArchive';
import { decodeShard } from '../src/core/archive/searchShard';

/** Times of an archive that `ortsmarke demo` or `pack` wrote, without the network: reading its
 *  index, and search, each query with the files it needs. */
const QUERIES = ['glasfaser', 'b', 'be', 'beckum', 'münchen rathaus', 'das rathaus s', 'unsinn'];
const RUNS = 5;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Give the folder of an archive: npm run bench:archive -- DIR');

const manifest = readManifest(JSON.parse(readFileSync(join(folder, 'archive.json'), 'utf8')));
const read = (name: string): Buffer => readFileSync(join(folder, manifest.base, name));

/** The median of some runs, in ms. */
async function medianMs(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < RUNS; turn += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;
}

const { stories } = manifest;
const file = new Uint8Array(read(ARCHIVE_FILES.index)).buffer;
console.log(`${stories.toLocaleString('en')} stories; medians of ${RUNS} runs`);
const indexMs = await medianMs(() => readIndex(file, { stories }));
console.log(
  `index: ${file.byteLength.toLocaleString('en')} bytes, read in ${indexMs.toFixed(0)} ms`,
);

const firsts: string[] = JSON.parse(read(ARCHIVE_FILES.search).toString());
let files = 0;
let bytes = 0;
const shard = (number: number) => {
  const packed = read(shardFile(number));
  files += 1;
  bytes += packed.length;
  return decodeShard(gunzipSync(packed));
};
for (const query of QUERIES) {
  const ms = await medianMs(() => searchArchive({ size: stories, firsts, shard }, query));
  files = 0;
  bytes = 0;
  const found = await searchArchive({ size: stories, firsts, shard }, query);
  console.log(
    `search "${query}": ${found.count().toLocaleString('en')} stories, ${files} files, ` +
      `${Math.round(bytes / 1000)} KB, ${ms.toFixed(1)} ms`,
  );
}
