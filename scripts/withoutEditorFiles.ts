import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** An editor's decisions, and what a killed import left behind, stand beside the feed but are not
 *  published. */
const isEditorFile = (name: string): boolean =>
  /(^|\/)decisions\.json$|(^|\/)\.[^/]*\.tmp$/.test(name);

export function withoutEditorFiles(): Plugin {
  return {
    name: 'ortsmarke:without-editor-files',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
      for (const name of names.filter(isEditorFile)) rmSync(join(dir, name));
    },
  };
}
