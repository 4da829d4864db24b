import { join } from 'node:path';
import { runnerImport } from 'vite';
import { compiledMessages } from './compiledMessages.ts';

/** A module of `src`, for plugins of the build. By Vite's own loader: Node's finds no module without the
 *  ending of its name, and knows no messages.
 *  @param path from the project's folder */
export async function loadSource<T>(root: string, path: string): Promise<T> {
  const { module } = await runnerImport<T>(join(root, path), {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [compiledMessages()],
  });
  return module;
}
