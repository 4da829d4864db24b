import type { HeaderOptions } from './site/headersSchema.ts';

/** What the page may load and run: itself and nothing else, but for the feeds that its config names.
 *  Held here once, for the server's header and for the meta element that protects the page on hosts
 *  which cannot set headers. */
const directivesFor = (feedHosts: readonly string[]): string[] => [
  "default-src 'none'",
  "script-src 'self'",
  // In a sandboxed frame the map engine starts its worker from a data: address.
  "worker-src 'self' data:",
  "style-src 'self'",
  ["connect-src 'self'", ...feedHosts].join(' '),
  "font-src 'self'",
  "img-src 'self' data:",
  // The preview of what a frame will look like.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // One policy, the page's own, so that no library can pass markup or script addresses by itself.
  'trusted-types default',
];

/** A host as a policy may name it; nothing else that stands in an address may get into it. */
const HOST = /^https:\/\/[a-z0-9.-]+(?::\d+)?(?=[/?#]|$)/i;

/** The hosts of feeds that are not the site's own, such as `https://news.example.org`, each once. */
export const feedHostsOf = (sources: readonly { url: string }[]): string[] => [
  ...new Set(sources.flatMap(({ url }) => HOST.exec(url)?.[0].toLowerCase() ?? [])),
];

/** Valid as a header and as a meta element: `frame-ancestors`, which a meta element cannot carry,
 *  is not among them: the page is made to be framed, and who may is for a header alone. */
export const policyFor = (feedHosts: readonly string[]): string =>
  directivesFor(feedHosts).join('; ');

/** Features the page has no use for; a library that asked for one would get none. Sharing and copying
 *  are left to it. */
const UNUSED_FEATURES = [
  ...['accelerometer', 'bluetooth', 'browsing-topics', 'camera', 'display-capture'],
  ...['encrypted-media', 'gyroscope', 'hid', 'idle-detection', 'local-fonts'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'screen-wake-lock', 'serial', 'usb'],
  'xr-spatial-tracking',
];

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The preview of a frame is one of the site itself. */
const ancestorsOf = (origins: readonly string[]): string =>
  ["frame-ancestors 'self'", ...origins].join(' ');

/** Sent with every file. `Cross-Origin-Opener-Policy` is left out on purpose: a browser opens no page
 *  that has it from a sandboxed frame, where the link to the full page stands. */
export const headersFor = (
  feedHosts: readonly string[],
  { frameAncestors, strictTransportSecurity: https }: HeaderOptions = {},
): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': [
    policyFor(feedHosts),
    ...(frameAncestors ? [ancestorsOf(frameAncestors)] : []),
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  // Sites that are linked to learn which host the reader came from, never the view.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // The place is asked for by "In meiner Nähe" only; frames, which would need the host's word, have none.
  'Permissions-Policy': [...UNUSED_FEATURES.map((name) => `${name}=()`), 'geolocation=(self)'].join(
    ', ',
  ),
  // A frame with an opaque origin (sandbox="allow-scripts") gets scripts, styles and data only so.
  'Access-Control-Allow-Origin': '*',
  ...(https && {
    'Strict-Transport-Security': [
      `max-age=${https.maxAge ?? YEAR_SECONDS}`,
      ...(https.includeSubDomains ? ['includeSubDomains'] : []),
    ].join('; '),
  }),
});

/** Of a site with feeds of its own only, and no word on the rest. */
export const securityHeaders = headersFor([]);

/** Only names in `assets/` carry a hash of their content; all else may change under its name, and is
 *  asked for anew each time, which costs an answer without content while it has not changed. */
export const cacheControl = {
  assets: `public, max-age=${YEAR_SECONDS}, immutable`,
  other: 'no-cache',
};
