import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

/** Too heavy for `npm test`: it starts a database and WordPress. */
export default defineConfig(base, {
  testDir: '.',
  outputDir: '../../test-results/wordpress',
  globalSetup: './packages.ts',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
});
