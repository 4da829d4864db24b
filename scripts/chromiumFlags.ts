const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** WebGL2 without a graphics card, the same on every machine. Only the canvas is drawn that way:
 *  to put the whole page together with it would take twice the processor time. */
const softwareWebGl = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
];

/** Chromium's own sandbox refuses to start for root, the usual user in containers. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export const chromiumFlags: readonly string[] = [...quiet, ...softwareWebGl, ...asRoot];
