import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildCommand } from './commandBuild.ts';

/** The command line from its source. `publish` renders the page and has to be built for that, which
 *  takes seconds; the other commands run as they are. */
if (process.argv[2] === 'publish') {
  const root = resolve(import.meta.dirname, '..');
  await buildCommand(root, 'test-results/command', 'main.mjs', false);
  const command = resolve(root, 'test-results/command/main.mjs');
  const { status } = spawnSync(process.execPath, [command, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 2;
} else {
  await import('../src/cli/main.ts');
}
