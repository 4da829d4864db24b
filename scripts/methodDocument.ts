import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, type ResolvedConfig, runnerImport } from 'vite';
import { compiledMessages } from './compiledMessages.ts';

type Page = typeof import('../src/publish/method');

/** Writes the page on method and coverage beside the page, from config and feeds of the `public` folder;
 *  `ortsmarke publish` writes it anew without a build. */
export function methodDocument(): Plugin {
  let site: ResolvedConfig;
  return {
    name: 'ortsmarke:method',
    apply: 'build',
    configResolved(config) {
      site = config;
    },
    async generateBundle() {
      const read = (name: string): unknown => {
        const path = join(site.publicDir, name);
        return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
      };
      const { module } = await runnerImport<Page>(join(site.root, 'src/publish/method.tsx'), {
        root: site.root,
        configFile: false,
        logLevel: 'error',
        plugins: [compiledMessages()],
      });
      const config = read('config.json') as { sources: { url: string }[] };
      const feeds = config.sources.map(({ url }) => read(url));
      for (const file of await module.readMethodFiles(config, feeds)) {
        if (!('text' in file)) continue;
        this.emitFile({ type: 'asset', fileName: file.path, source: file.text });
      }
    },
  };
}
