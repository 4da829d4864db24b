import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** The command in one file, two folders below the project as its source is: tests start it a hundred
 *  times, and each time its sources would have to be compiled. */
export const COMMAND = join(root, 'test-results/cli/main.mjs');

export default async function setup(): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: 'src/cli/main.ts',
      outDir: 'test-results/cli',
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
}
