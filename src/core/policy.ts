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

/** Sent with every file. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  // A frame with an opaque origin (sandbox="allow-scripts") gets scripts, styles and data only so.
  'Access-Control-Allow-Origin': '*',
};
