import { cacheControl, securityHeaders } from './policy.ts';

/** A file of a web server, by its path from the site's folder. */
type HeaderFile = { path: string; text: string };

const NOTE = 'Header fields of Ortsmarke, written by its build and by "ortsmarke publish".';

type Headers = typeof securityHeaders;

/** The same header fields for the servers that most sites are on, each in its own words.
 *  @param path of the page on its host, with a slash at both ends: '/' or '/digital/'
 *  @param headers as `headersFor` gives them */
export function headerFiles(path = '/', headers: Headers = securityHeaders): HeaderFile[] {
  return [
    { path: '.htaccess', text: apacheFile(headers) },
    { path: '_headers', text: staticHostFile(headers, path) },
    { path: 'nginx-headers.conf', text: nginxFile(headers, path) },
  ];
}

const quoted = (value: string): string => `"${value.replace(/[\\"]/g, '\\$&')}"`;

/** For nginx, to be included in a `server`. There is one `Cache-Control` for all paths, because a
 *  `location` with a field of its own would lose all others; what is not found is not to be kept. */
function nginxFile(headers: Headers, path: string): string {
  const fields = Object.entries(headers).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
  );
  const assets = `^${escapePattern(path)}assets/`;
  return [
    `# ${NOTE}`,
    '# Inside server { … }: include /path/to/this/file;',
    ...fields,
    `set $ortsmarke_cache ${quoted(cacheControl.other)};`,
    `if ($uri ~ ${quoted(assets)}) {`,
    `  set $ortsmarke_cache ${quoted(cacheControl.assets)};`,
    '}',
    'add_header Cache-Control $ortsmarke_cache;',
    '',
  ].join('\n');
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]]/g, '\\$&');

/** For Apache 2.4, which reads it where it stands if `AllowOverride` lets it. */
function apacheFile(headers: Headers): string {
  const fields = Object.entries(headers).map(
    ([name, value]) => `  Header always set ${name} ${quoted(value)}`,
  );
  return [
    `# ${NOTE}`,
    '# Needs mod_headers (a2enmod headers) and "AllowOverride FileInfo" for this folder.',
    '<IfModule mod_headers.c>',
    ...fields,
    `  Header set Cache-Control ${quoted(cacheControl.other)}`,
    '  # What is not found has none of these.',
    `  Header set Cache-Control ${quoted(cacheControl.assets)} "expr=%{REQUEST_URI} =~ m#/assets/[^/]+$#"`,
    '</IfModule>',
    '',
  ].join('\n');
}

/** Addresses that are not of assets. A field that two rules set is joined by some hosts, so no two
 *  rules set it for one path. */
const CHANGING = ['', 'index.html', 'config.json', 'data/*', 'embed.js'];

/** For Netlify, Cloudflare Pages and others that read `_headers`, whose paths begin at the host. */
function staticHostFile(headers: Headers, path: string): string {
  const rule = (pattern: string, fields: Readonly<Record<string, string>>) =>
    [pattern, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    `# ${NOTE}`,
    rule(`${path}*`, headers),
    rule(`${path}assets/*`, { 'Cache-Control': cacheControl.assets }),
    ...CHANGING.map((name) => rule(`${path}${name}`, { 'Cache-Control': cacheControl.other })),
    '',
  ].join('\n');
}
