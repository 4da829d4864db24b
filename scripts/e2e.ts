import { spawnSync } from 'node:child_process';
import { requireChromium } from './installChromium';

function chromiumOrExit(): string {
  try {
    return requireChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

const chromium = chromiumOrExit();
console.log(`Chromium: ${chromium}`);
const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, CHROMIUM_PATH: chromium },
});
process.exit(status ?? 1);
