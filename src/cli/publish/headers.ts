import { escapeMarkup } from '../../core/escapeMarkup';
import { headerFiles } from '../../core/headerFiles';
import { policyFor } from '../../core/policy';
import type { Site, SiteFile } from './site';

/** Ready files with header fields for web servers, for the path the site is served at. */
export const serverHeaders = ({ url, feedHosts }: Site): SiteFile[] =>
  headerFiles(new URL(url).pathname, feedHosts);

const META = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/;

/** The document with the policy for the feeds that the config names now. */
export const withPolicy = (html: string, feedHosts: readonly string[]): string =>
  html.replace(META, (_, tag: string) => tag + escapeMarkup(policyFor(feedHosts)));
