import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { loadSource } from './loadSource.ts';

type Page = typeof import('../src/core/statement/statementPage');
type Schema = typeof import('../src/core/statement/statementSchema');

/** Writes the statement on accessibility beside the page, from the config of the `public` folder,
 *  with styles of its own under a lasting name: `ortsmarke publish` writes it anew without a build. */
export function statementDocument(): Plugin {
  let site: ResolvedConfig;
  return {
    name: 'ortsmarke:statement',
    apply: 'build',
    configResolved(config) {
      site = config;
    },
    async generateBundle() {
      const read = (path: string) => readFileSync(path, 'utf8');
      const load = <T>(name: string) => loadSource<T>(site.root, `src/core/statement/${name}.ts`);
      const page = await load<Page>('statementPage');
      const { readWholeConfig } = await load<Schema>('statementSchema');
      const config = readWholeConfig(JSON.parse(read(join(site.publicDir, 'config.json'))));
      const styles = ['tokens', 'statement'].map((it) =>
        read(join(site.root, `src/ui/styles/${it}.css`)),
      );
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });
      emit(page.STATEMENT_PATH, page.statementPage(config));
      emit('statement.css', styles.join('\n'));
    },
  };
}
