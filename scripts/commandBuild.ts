import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { OWN_FILES } from '../src/cli/ownFileNames.ts';
import { compiledMessages } from './compiledMessages.ts';

/** Rooms whose components load parts when they are first shown in a browser. */
const SHOWS_LATER = /\/src\/(app|ui|map|timeline|stories|filters|embed|export)\/[^?]+\.tsx?$/;
const LATER = '\0later';

/** Words, and what the prerendered page has as well. */
const SHOWN_AT_ONCE = /\/messages\/|^\.\/About$/;

/** `publish` renders the page as it is before any script: what comes later is not in the command. */
const withoutLaterParts: Plugin = {
  name: 'ortsmarke:without-later-parts',
  enforce: 'pre',
  resolveDynamicImport(specifier, importer) {
    const isArchive = specifier === './archiveSource';
    const isLater = typeof specifier === 'string' && importer && SHOWS_LATER.test(importer);
    return isArchive || (isLater && !SHOWN_AT_ONCE.test(specifier)) ? LATER : null;
  },
  load: (id) => (id === LATER ? 'export default null;' : undefined),
};

/** Puts the files that the command reads besides the site into the command itself. */
const withOwnFiles = (root: string): Plugin => ({
  name: 'ortsmarke:own-files',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('/src/cli/ownFiles.ts')) return undefined;
    const files = Object.entries(OWN_FILES).map(([name, path]): [string, string] => [
      name,
      packed(readFileSync(join(root, path))),
    ]);
    return `${readFileSync(join(root, 'src/cli/ownFilesInside.ts'), 'utf8')}
      const PACKED = ${JSON.stringify(Object.fromEntries(files))};`;
  },
});

const packed = (bytes: Uint8Array): string =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).toString('base64');

/** The command line in one file that needs Node only.
 *  @param isAlone it is to run away from the project: it then carries boundaries, fonts and all else
 *    that it reads; otherwise it has to stand two folders below the project, as its source does */
export async function buildCommand(
  root: string,
  outDir: string,
  fileName: string,
  isAlone: boolean,
): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [compiledMessages(), withoutLaterParts, ...(isAlone ? [withOwnFiles(root)] : [])],
    // Also where tests build it.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    assetsInclude: ['**/*.geojson'],
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/main.ts',
      outDir,
      emptyOutDir: !isAlone,
      target: 'node20',
      minify: isAlone,
      rolldownOptions: { output: { entryFileNames: fileName, codeSplitting: false } },
    },
  });
}
