import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { notedPackages } from './licences.ts';

const NAME = 'virtual:file-script';

/** The page has its messages in its data, in one language. */
const withoutMessages: Plugin = {
  name: 'ortsmarke:without-messages',
  enforce: 'pre',
  load: {
    filter: { id: /src\/ui\/messages\/\w+\.json(\?panels)?$/ },
    handler: () => ({ code: 'export default {};', moduleType: 'js' }),
  },
};

async function buildScript(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [withoutMessages, notedPackages()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(root, 'src/app/file/main.ts'), formats: ['iife'], name: 'ortsmarkeFile' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The script of the file was not built.');
  return output.output[0].code;
}

/** Gives the script of the single HTML file as a text: built for itself, so that it needs nothing
 *  but itself. */
export function fileScript(): Plugin {
  let root = '';
  return {
    name: 'ortsmarke:file-script',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      return `export default ${JSON.stringify(await buildScript(root))};`;
    },
  };
}
