import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './findChromium';

const minute = 60_000;

const advice = `No Chromium was found, and none could be installed. Any one of these helps:
  npx playwright install --with-deps chromium
  sudo apt-get install chromium           (on Debian; Chrome or Chromium from elsewhere does as well)
  CHROMIUM_PATH=/path/to/chromium npm test`;

function run(command: string, limit: number, environment: Record<string, string>) {
  console.log(`  ${command}`);
  spawnSync(command, {
    shell: true,
    // Nothing here may wait for an answer.
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: limit,
    env: { ...process.env, ...environment },
  });
}

/** Where the download is blocked it should be given up soon: another way may follow. */
function downloadChromium() {
  run('npx playwright install chromium', 5 * minute, {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
  });
}

function installDebianChromium() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const install = 'apt-get install -y --no-install-recommends';
  // Letters as wide as Arial's, which stand in for the page's fonts until these come.
  const fonts = 'fonts-liberation';
  const either = `${install} chromium-headless-shell ${fonts} || ${install} chromium ${fonts}`;
  run(`apt-get update && (${either})`, 10 * minute, { DEBIAN_FRONTEND: 'noninteractive' });
}

/** The path of a Chromium that starts, installed if need be; throws with advice if there is no way. */
export function requireChromium(): string {
  const found = findChromium();
  if (found) return found;
  for (const install of [downloadChromium, installDebianChromium]) {
    console.log('No Chromium on this machine yet; installing one:');
    install();
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(advice);
}
