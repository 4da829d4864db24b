import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { headerFiles } from '../src/core/headerFiles.ts';
import { feedHostsOf } from '../src/core/policy.ts';

/** Hosts of the feeds that the config in a folder names. */
export const feedHostsIn = (folder: string): string[] =>
  feedHostsOf(JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')).sources);

/** Writes files with header fields for web servers into the build, as for a site that has its host to
 *  itself; `ortsmarke publish` writes them anew for its path. */
export function serverHeaderFiles(): Plugin {
  let site = '';
  return {
    name: 'ortsmarke:header-files',
    apply: 'build',
    configResolved(config) {
      site = config.publicDir;
    },
    generateBundle() {
      for (const { path, text } of headerFiles('/', feedHostsIn(site))) {
        this.emitFile({ type: 'asset', fileName: path, source: text });
      }
    },
  };
}
