import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compiledMessages } from './scripts/compiledMessages.ts';
import { fileScript } from './scripts/fileScript.ts';
import { serverHeaderFiles } from './scripts/headerFiles.ts';
import { licences, notedPackages } from './scripts/licences.ts';
import { methodDocument } from './scripts/methodDocument.ts';
import { prerenderedDocument } from './scripts/prerenderedDocument.ts';
import { statementDocument } from './scripts/statementDocument.ts';
import { withoutEditorFiles } from './scripts/withoutEditorFiles.ts';

const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));

export default defineConfig({
  // Works in a sub-folder, at any path.
  base: './',
  plugins: [
    react(),
    compiledMessages(),
    fileScript(),
    prerenderedDocument(),
    statementDocument(),
    methodDocument(),
    serverHeaderFiles(),
    licences(),
    withoutEditorFiles(),
  ],
  define: { 'import.meta.env.APP_VERSION': JSON.stringify(version) },
  assetsInclude: ['**/*.geojson'],
  worker: { format: 'es', plugins: () => [notedPackages()] },
  build: {
    manifest: true,
    modulePreload: {
      polyfill: false,
      // What panels and frame import is asked for together with them. Dialogs can wait for the second
      // step: each name of a file stands in the first script.
      resolveDependencies: (file, files) =>
        /(LiveMap|LiveTimeline|Frame)-/.test(file)
          ? files
          : files.filter((it) => !it.endsWith('.js')),
    },
    rolldownOptions: {
      input: { index: 'index.html', first: 'src/app/first.ts' },
      // All that the first view needs, in one piece: cut up, it would compress worse.
      // What dialogs share is in one piece too, and so is what sources do: each name of a piece stands in that of the first view.
      output: {
        codeSplitting: {
          groups: [
            { name: 'index', test: /src\/app\/main\.tsx$/ },
            {
              name: 'sources',
              test: /src\/(data\/(consent|liveError|progressKey)|core\/(sourceRules|feeds\/limitText)|app\/LoadingArchive)\.tsx?$/,
            },
            // What map, timeline and frame share.
            {
              name: 'panels',
              test: /src\/(app\/use(OpenStory|Related|RowOf)|core\/(foldGerman|shortNames|slotAxis)|state\/frameUse|timeline\/(names|useReducedMotion)|ui\/errorLog)\.tsx?$/,
            },
            {
              name: 'dialogs',
              test: /src\/(ui\/(Dialog|TextDialog|CopyField)|app\/filterNames)\.tsx?$/,
            },
          ],
        },
      },
    },
    // The content security policy allows no data: address for fonts.
    assetsInlineLimit: 0,
    // MapLibre alone is larger than Vite's limit; `npm run sizes` holds the budgets.
    chunkSizeWarningLimit: 1200,
  },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'geo/build/**/*.test.ts',
      'bench/**/*.test.ts',
      'tests/**/*.test.ts',
    ],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Pictures have the colours of this sheet.
    css: { include: /tokens\.css/ },
    globalSetup: 'tests/buildCommand.ts',
    // Property tests take seconds, and longer on a busy machine.
    testTimeout: 60_000,
    maxWorkers: '100%',
    // The whole test run adds the counts of this report to those of the browser tests.
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
  },
});
