import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Language, spokenLanguage, textIn } from '../../core/config';
import { feedHostsOf } from '../../core/policy';
import type { WholeConfig } from '../../core/statement/statementSchema';
import { CliError } from '../cliError';
import { readConfigFile } from '../configFile';
import { whyNot } from '../readInput';

/** A built site, and what is known of it where it will be served. */
export type Site = {
  /** Absolute path of its folder. */
  folder: string;
  /** Absolute address of its page, with a slash at the end. */
  url: string;
  config: WholeConfig;
  /** The built document, as it is. */
  html: string;
  /** Language of the document. */
  language: Language;
  /** Name of the site. */
  name: string;
  /** The name and what the site is about. */
  title: string;
  /** In a sentence or less; null if the config does not say. */
  about: string | null;
  /** Hosts of feeds that are not the site's own. */
  feedHosts: readonly string[];
};

/** A file of the site as it is to be, by its path from the site's folder. */
export type SiteFile = { path: string; text: string };

/** @throws CliError where the folder has no built site or its config is not as it should be */
export async function openSite(folder: string, url: string): Promise<Site> {
  const html = await readDocument(folder);
  const config = await readConfigFile(join(folder, 'config.json'));
  const language = spokenLanguage(null, config);
  const name = textIn(config.title, language);
  const about = config.subtitle === undefined ? null : textIn(config.subtitle, language);
  const title = about ? `${name}: ${about}` : name;
  const feedHosts = feedHostsOf(config.sources);
  return { folder, url, config, html, language, name, title, about, feedHosts };
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
