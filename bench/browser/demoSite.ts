import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, 'node_modules/.cache/ortsmarke-bench');

/** Folder of the synthetic archive of so many stories, written once and kept. */
function demoArchive(stories: number): string {
  const folder = join(cache, `demo-${stories}`);
  if (existsSync(join(folder, 'archive.json'))) return folder;
  mkdirSync(cache, { recursive: true });
  const half = `${folder}.half`;
  const flags = ['--import', 'tsx', 'src/cli/main.ts', 'demo'];
  const { status } = spawnSync(
    process.execPath,
    [...flags, '--stories', String(stories), '--out', half],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error(`writing an archive of ${stories} stories failed`);
  renameSync(half, folder);
  return folder;
}

/** A copy of the built site in `folder`. Its only source is a synthetic archive; with 0 stories it
 *  is the site's own feed. */
export function makeSite(folder: string, stories: number): void {
  const built = join(root, 'dist');
  if (!existsSync(join(built, 'index.html'))) {
    throw new Error('There is no build to measure: npm run build makes one.');
  }
  cpSync(built, folder, { recursive: true });
  if (stories === 0) return;
  symlinkSync(demoArchive(stories), join(folder, 'archive'));
  const path = join(folder, 'config.json');
  const config = JSON.parse(readFileSync(path, 'utf8'));
  config.sources = [{ name: 'Archiv', kind: 'archive', url: 'archive/archive.json' }];
  writeFileSync(path, JSON.stringify(config));
}
