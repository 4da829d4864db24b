import { headerFiles } from '../core/headerFiles';
import { feedHostsOf, headersFor } from '../core/policy';
import type { SiteFacts } from './siteFacts';
import type { SiteFile } from './siteFile';

/** Ready files with header fields for web servers, for the path the site is served at. */
export const serverHeaders = ({ url, config }: SiteFacts): SiteFile[] =>
  headerFiles(new URL(url).pathname, headersFor(feedHostsOf(config.sources), config.site?.headers));
