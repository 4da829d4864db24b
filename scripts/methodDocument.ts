import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadSource } from './loadSource.ts';

type Page = typeof import('../src/publish/method');

/** Writes the page on method and coverage beside the page, from config and feeds of the `public` folder;
 *  `ortsmarke publish` writes it anew without a build. */
export function methodDocument(): Plugin {
  let folders: { root: string; publicDir: string };
  return {
    name: 'ortsmarke:method',
    apply: 'build',
    configResolved: (config) => {
      folders = config;
    },
    async generateBundle() {
      const read = (name: string): unknown => {
        const path = join(folders.publicDir, name);
        return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
      };
      const { readMethodFiles } = await loadSource<Page>(folders.root, 'src/publish/method.tsx');
      const config = read('config.json') as { sources: { url: string }[] };
      const feeds = config.sources.map(({ url }) => read(url));
      for (const file of await readMethodFiles(config, feeds)) {
        if (!('text' in file)) continue;
        this.emitFile({ type: 'asset', fileName: file.path, source: file.text });
      }
    },
  };
}
