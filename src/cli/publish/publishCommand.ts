import { parseArgs } from 'node:util';
import { publishedFiles } from '../../publish/publishedFiles';
import { CliError, type ExitCode } from '../cliError';
import { toPath } from '../paths';
import { createProgress } from '../progress';
import { bringFile } from './bringFile';
import { openManifest } from './manifest';
import { openSite, readSiteUrl } from './site';

export async function publishCommand(args: string[]): Promise<ExitCode> {
  const options = { url: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [given, second] = positionals;
  if (!given || second) throw new CliError('Give the folder of one built site.');
  if (values.url === undefined) throw new CliError('Say where it is served, with --url ADDRESS.');
  const folder = toPath(given);
  const site = await openSite(folder, readSiteUrl(values.url));
  const manifest = await openManifest(folder);
  const { count, files } = publishedFiles(site);
  const progress = createProgress();
  const done = { written: 0, same: 0 };
  for await (const file of files) {
    done[await bringFile(folder, file, manifest)] += 1;
    progress('Written', done.written + done.same, count);
  }
  const removed = await manifest.finish();
  process.stdout.write(
    `${done.written} files written, ${done.same} as before, ${removed} removed.\n`,
  );
  return 0;
}
