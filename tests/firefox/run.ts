/** The main journey in a second engine: Debian's Firefox over WebDriver BiDi, without a window (SVG map)
 *  and with one under Xvfb (MapLibre). `npm run test:firefox` builds the page before. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { startStaticServer } from '../../scripts/staticServer';
import { startProcess } from '../wordpress/runningProcess';
import { startHost } from './host';
import { type Journey, walk } from './journey';

const FIREFOX = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';
const XVFB = '/usr/bin/Xvfb';
const DISPLAY = ':97';
const SIZE = { width: 1440, height: 900 };

const missing = [FIREFOX, XVFB].filter((path) => !existsSync(path));
if (missing.length > 0) {
  console.error(`Not there: ${missing.join(', ')}. On Debian:
  sudo apt-get install --no-install-recommends firefox-esr xvfb libgl1-mesa-dri libegl1
FIREFOX_PATH names another Firefox.`);
  process.exit(2);
}

const launch = (headless: boolean): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless,
    defaultViewport: SIZE,
    args: [`--width=${SIZE.width}`, `--height=${SIZE.height + 90}`],
    env: { ...process.env, DISPLAY },
    extraPrefsFirefox: {
      'intl.locale.requested': 'de',
      'intl.accept_languages': 'de',
      // Drawn by the processor where there is no graphics card; without a window there is none.
      'webgl.disabled': headless,
      'webgl.force-enabled': !headless,
    },
  });

const server = await startStaticServer('dist');
const host = await startHost(server.address);
const display = await startProcess(
  [XVFB, DISPLAY, '-screen', '0', `${SIZE.width}x${SIZE.height + 100}x24`],
  {},
  async () => existsSync(`/tmp/.X11-unix/X${DISPLAY.slice(1)}`),
);
try {
  for (const [title, headless, renderer] of [
    ['without a window', true, 'svg'],
    ['with a window under Xvfb', false, 'maplibre'],
  ] as const) {
    const browser = await launch(headless);
    try {
      console.log(`${await browser.version()}, ${title}`);
      const journey: Journey = { browser, address: server.address, host: host.address, renderer };
      await walk(journey, (step) => console.log(`  ok  ${step}`));
    } finally {
      await browser.close();
    }
  }
} finally {
  await display.stop();
  await host.close();
  await server.close();
}
