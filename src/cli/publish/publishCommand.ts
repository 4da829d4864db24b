import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CliError, type ExitCode } from '../cliError';
import { toPath } from '../paths';
import { writeAtomically } from '../writeAtomically';
import { publishedDocument } from './document';
import { serverHeaders } from './headers';
import { oembedAnswer } from './oembed';
import { openSite, readSiteUrl, type Site, type SiteFile } from './site';
import { publishedStatement } from './statement';

export const PUBLISH_HELP = `Usage: ortsmarke publish <DIR> --url ADDRESS

Writes into a built site what depends on its config and on the address it is served at. It needs no
build, and run again it changes nothing that is as it should be. Run it after each build and after
each change of config.json.

  index.html    title and description, canonical address, link to the oEmbed answer, and how the
                page looks where it is linked to (Open Graph)
  oembed.json   the oEmbed answer: who pastes the page's address into a post of WordPress embeds it
  barrierefreiheit.html
                the statement on accessibility that "accessibility" in the config gives

  .htaccess, _headers, nginx-headers.conf
                header fields for Apache, for Netlify and Cloudflare, and for nginx (docs/hosting.md)

Options:
  --url ADDRESS   the page's whole address, such as https://news.example.org/; required

Ends with 0 if it is done, 2 if it cannot be done.
`;

/** Each writes one thing. The document comes last: it points to the others. */
const WRITERS: readonly ((site: Site) => SiteFile | SiteFile[])[] = [
  serverHeaders,
  oembedAnswer,
  publishedStatement,
  publishedDocument,
];

export async function publishCommand(args: string[]): Promise<ExitCode> {
  const options = { url: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [folder, second] = positionals;
  if (!folder || second) throw new CliError('Give the folder of one built site.');
  if (values.url === undefined) throw new CliError('Say where it is served, with --url ADDRESS.');
  const site = await openSite(toPath(folder), readSiteUrl(values.url));
  for (const file of WRITERS.flatMap((write) => write(site))) {
    process.stdout.write(`${file.path}: ${await bring(site, file)}\n`);
  }
  return 0;
}

/** Files that are as they should be are left alone, with their dates. */
async function bring({ folder }: Site, { path, text }: SiteFile): Promise<string> {
  const target = join(folder, path);
  const before = await readFile(target, 'utf8').catch(() => undefined);
  if (before === text) return 'as before';
  await writeAtomically(target, text);
  return 'written';
}
