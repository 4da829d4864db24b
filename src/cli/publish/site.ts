import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, isForeign, isOwnFeed } from '../../core/config';
import { DecodeError } from '../../core/decodeError';
import { faultText } from '../../core/wanted';
import { readSiteFacts, type SiteFacts } from '../../publish/siteFacts';
import { CliError } from '../cliError';
import { readConfigFile } from '../configFile';
import { readGeoPlaces } from '../geoPlaces';
import { readGeo } from '../readGeo';
import { whyNot } from '../readInput';
import { readJsonFile, readJsonFileIfThere } from '../readJsonFile';

/** @throws CliError where the folder has no built site, or its config or a feed is not as it should
 *  be */
export async function openSite(folder: string, url: string): Promise<SiteFacts> {
  const html = await readDocument(folder);
  const path = join(folder, 'config.json');
  const { sources } = await readConfigFile(path);
  const feeds: unknown[] = [];
  for (const source of sources) feeds.push(await readFeed(folder, source));
  try {
    return await readSiteFacts({
      ...{ url, html, feeds },
      config: (await readJsonFile(path)).value,
      laender: readGeo('laender.geojson'),
      kreise: readGeo('kreise.geojson'),
      places: readGeoPlaces(),
    });
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new CliError(`${folder}: a feed cannot be read: ${faultText(error)}`);
  }
}

/** Undefined for what is not for the folder to have as a feed; that is said.
 *  @throws CliError where a file of the site is missing */
async function readFeed(folder: string, source: Config['sources'][number]): Promise<unknown> {
  const { name, kind, url } = source;
  if (!isOwnFeed(source)) {
    const live = isForeign(source) ? 'is at another address' : 'is read live';
    const what = kind === 'archive' ? 'is an archive' : live;
    process.stderr.write(`Left out: "${name}" ${what}; the page itself shows it.\n`);
    return undefined;
  }
  const path = join(folder, url.replace(/[?#].*/, ''));
  const feed = await readJsonFileIfThere(path);
  if (feed) return feed.value;
  // Pages of its places would be removed as if it had no stories any more.
  if (!/^\/|^\.\.\//.test(url)) {
    throw new CliError(
      `${path}, which config.json names as the source "${name}", is missing: nothing was written or removed. Bring the file back, write it with ortsmarke import, or take the source out of config.json.`,
    );
  }
  process.stderr.write(`Left out: "${name}": there is no ${url} in ${folder}.\n`);
  return undefined;
}

async function readDocument(folder: string): Promise<string> {
  const path = join(folder, 'index.html');
  const html = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new CliError(
      `${folder} has no built site: index.html cannot be read, ${whyNot(error)}. Give the folder that npm run build has made.`,
    );
  });
  if (/<script [^>]*src="\.\/assets\//.test(html) && /<title>[^<]*<\/title>/.test(html))
    return html;
  throw new CliError(
    `${folder} has no built site: its index.html is another page. Give the folder that npm run build has made.`,
  );
}

/** The address of the page, with a slash at its end, so that files stand below it.
 *  @throws CliError where it is none that others can open */
export function readSiteUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new CliError(
      `--url takes the whole address of the page, such as https://news.example.org/, not "${text}".`,
    );
  }
  if (url.search || url.hash || url.username || url.password) {
    throw new CliError(
      `--url takes an address without ?, # and user: ${url.origin}${url.pathname}`,
    );
  }
  const path = url.pathname.replace(/\/index\.html$/, '/');
  return `${url.origin}${path.endsWith('/') ? path : `${path}/`}`;
}
