/** What the page may load and run: itself and nothing else. Held here once, for the server's header
 *  and for the meta element that protects the page on hosts which cannot set headers. */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  // In a sandboxed frame the map engine starts its worker from a data: address.
  "worker-src 'self' data:",
  "style-src 'self'",
  "connect-src 'self'",
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

/** Valid as a header and as a meta element: `frame-ancestors`, which a meta element cannot carry,
 *  is left out on purpose, because the page is made to be framed. */
export const contentSecurityPolicy = directives.join('; ');

/** Features the page has no use for; a library that asked for one would get none. Sharing and copying
 *  are left to it. */
const UNUSED_FEATURES = [
  ...['accelerometer', 'bluetooth', 'browsing-topics', 'camera', 'display-capture'],
  ...['encrypted-media', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'screen-wake-lock', 'serial', 'usb'],
  'xr-spatial-tracking',
];

/** Sent with every file. `Cross-Origin-Opener-Policy` is left out on purpose: a browser opens no page
 *  that has it from a sandboxed frame, where the link to the full page stands. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  // Sites that are linked to learn which host the reader came from, never the view.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': UNUSED_FEATURES.map((name) => `${name}=()`).join(', '),
  // A frame with an opaque origin (sandbox="allow-scripts") gets scripts, styles and data only so.
  'Access-Control-Allow-Origin': '*',
};

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Only names in `assets/` carry a hash of their content; all else may change under its name, and is
 *  asked for anew each time, which costs an answer without content while it has not changed. */
export const cacheControl = {
  assets: `public, max-age=${YEAR_SECONDS}, immutable`,
  other: 'no-cache',
};
