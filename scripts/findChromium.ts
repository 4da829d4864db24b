import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The shell without a window comes first: a page costs it a third of the processor time, because
 *  it opens none of the browser's own pages beside it. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const usualFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

const usualFiles = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser without its shared libraries exists but does not start, so it is asked for its version.
 *  On Windows that question would open a window. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

function chosenChromium(): string | undefined {
  const path = process.env['CHROMIUM_PATH'];
  if (!path) return undefined;
  if (!starts(path)) throw new Error(`CHROMIUM_PATH is set, but ${path} does not start.`);
  return path;
}

function systemChromium(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const folders = [...new Set([...onPath, ...usualFolders])];
  const inFolders = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inFolders, ...usualFiles].find(starts);
}

/** The Chromium this machine has: the one named by CHROMIUM_PATH, Playwright's own, the system's. */
export function findChromium(): string | undefined {
  return chosenChromium() ?? [chromium.executablePath()].find(starts) ?? systemChromium();
}
