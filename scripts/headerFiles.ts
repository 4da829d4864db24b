import type { Plugin } from 'vite';
import { headerFiles } from '../src/core/headerFiles.ts';

/** Writes files with header fields for web servers into the build, as for a site that has its host to
 *  itself; `ortsmarke publish` writes them anew for its path. */
export function serverHeaderFiles(): Plugin {
  return {
    name: 'ortsmarke:header-files',
    apply: 'build',
    generateBundle() {
      for (const { path, text } of headerFiles()) {
        this.emitFile({ type: 'asset', fileName: path, source: text });
      }
    },
  };
}
