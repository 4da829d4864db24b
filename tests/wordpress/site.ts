import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startStaticServer } from '../../scripts/staticServer';

const ROOT = resolve(import.meta.dirname, '../..');

/** Where a story of the test has its source. */
export const SOURCE = 'https://www.example.org/quelle';

export type PublishedSite = {
  /** With a slash at its end. */
  address: string;
  /** Address of the same build without what `publish` writes. */
  unpublished: string;
  close(): Promise<void>;
};

export function run(command: string, args: readonly string[]) {
  const { status, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.\n${stderr}`);
}

/** The sample stories name no source, so that readers are sent nowhere. */
function giveSources(path: string) {
  const feed = JSON.parse(readFileSync(path, 'utf8')) as { items: object[] };
  const items = feed.items.map((item) => ({ ...item, url: SOURCE }));
  writeFileSync(path, JSON.stringify({ ...feed, items }));
}

/** Builds the site in `folder`, serves it, and publishes it for the address it is served at. */
export async function startSite(folder: string): Promise<PublishedSite> {
  const [built, site] = [join(folder, 'built'), join(folder, 'site')];
  run('npx', ['vite', 'build', '--outDir', built, '--logLevel', 'error']);
  giveSources(join(built, 'data/stories.json'));
  cpSync(built, site, { recursive: true });
  cpSync(built, join(site, 'unpublished'), { recursive: true });
  const server = await startStaticServer(site);
  try {
    run('npm', ['run', '--silent', 'ortsmarke', '--', 'publish', site, '--url', server.address]);
  } catch (error) {
    await server.close();
    throw error;
  }
  return { ...server, unpublished: `${server.address}unpublished/` };
}
