import { headerFiles } from '../../core/headerFiles';
import type { Site, SiteFile } from './site';

/** Ready files with header fields for web servers, for the path the site is served at. */
export const serverHeaders = ({ url }: Site): SiteFile[] => headerFiles(new URL(url).pathname);
