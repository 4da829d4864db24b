import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { headerFiles } from '../src/core/headerFiles.ts';
import { feedHostsOf, headersFor } from '../src/core/policy.ts';

const configIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'));

/** Hosts of the feeds that the config in a folder names. */
export const feedHostsIn = (folder: string): string[] => feedHostsOf(configIn(folder).sources);

/** The header fields that the config in a folder asks for. */
export const headersIn = (folder: string): Readonly<Record<string, string>> =>
  headersFor(feedHostsIn(folder), configIn(folder).headers);

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
      for (const { path, text } of headerFiles('/', headersIn(site))) {
        this.emitFile({ type: 'asset', fileName: path, source: text });
      }
    },
  };
}
