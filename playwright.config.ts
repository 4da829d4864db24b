import { defineConfig } from '@playwright/test';
import { chromiumFlags } from './scripts/chromiumFlags';
import { findChromium } from './scripts/findChromium';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  snapshotPathTemplate: 'tests/e2e/told/{arg}{ext}',
  // A journey that passes only at the second try is a fault.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  timeout: 60_000,
  workers: '100%',
  // Every page may start a map engine that is drawn without a graphics card.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // Taking one of every test costs more than the tests: TRACE=1 asks for it.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: { args: [...chromiumFlags], ...(executablePath && { executablePath }) },
  },
});
