const panels = ['map', 'timeline', 'stories', 'filters', 'embed', 'export'];
const rooms = ['core', 'data', 'state', 'cli', 'publish', 'ui', 'app', ...panels];

/** Importing room, then the rooms it may import besides itself; all others are violations. */
const permitted: Record<string, readonly string[]> = {
  core: [],
  data: ['core'],
  state: ['core'],
  cli: ['core', 'publish'],
  ui: ['core'],
  app: ['core', 'data', 'state', 'ui', ...panels],
  publish: ['core', 'data', 'ui', 'app', ...panels],
  ...Object.fromEntries(panels.map((panel) => [panel, ['core', 'ui']])),
};

interface ImportCase {
  file: string;
  code: string;
  /** Part of the message, or null where nothing may be said. */
  objection: string | null;
}

const betweenRooms: ImportCase[] = rooms.flatMap((from) =>
  rooms.map((to) => ({
    file: `src/${from}/to-${to}/example.ts`,
    code: `import { some } from '../../${to}/some';\nconsole.info(some);`,
    objection:
      from === to || permitted[from]?.includes(to) ? null : `src/${from} may not import src/${to}/`,
  })),
);

const importing = (specifier: string) =>
  `import { some } from '${specifier}';\nexport const kept = some;`;

const special: ImportCase[] = [
  { file: 'src/map/hover.ts', code: importing('../state/hover'), objection: null },
  {
    file: 'src/map/view.ts',
    code: importing('../state/viewStore'),
    objection: 'src/state/viewStore',
  },
  {
    file: 'src/map/dynamic.ts',
    code: "void import('../timeline/some');",
    objection: 'src/timeline',
  },
  {
    file: 'src/ui/template.ts',
    code: 'export const load = (name: string) => import(`../data/${name}.ts`);',
    objection: 'src/data',
  },
  {
    file: 'src/map/reexport.ts',
    code: "export { some } from '../data/some';",
    objection: 'src/data',
  },
  {
    file: 'src/map/typeOnly.ts',
    code: "export type Some = import('../app/some').Some;",
    objection: 'src/app',
  },
  {
    file: 'src/ui/worker.ts',
    code: "export const address = new URL('../data/worker.ts', import.meta.url);",
    objection: 'src/data',
  },
  {
    file: 'src/ui/glob.ts',
    code: "export const all = import.meta.glob('../data/*.ts');",
    objection: 'src/data',
  },
  {
    file: 'src/app/measured.ts',
    code: importing('../../bench/results/places.json'),
    objection: null,
  },
  {
    file: 'src/map/measured.ts',
    code: importing('../../bench/results/places.json'),
    objection: 'src/map may not import bench/results/places.json',
  },
  {
    file: 'src/data/boundaries.ts',
    code: importing('../../geo/laender.geojson?url'),
    objection: null,
  },
  {
    file: 'src/data/boundaryFile.ts',
    code: importing('../../geo/laender.geojson'),
    objection: 'src/data may not import geo/laender.geojson',
  },
  {
    file: 'src/data/boundaryAddresses.ts',
    code: "export const all = import.meta.glob('../../geo/gemeinden/*.geojson', { query: '?url' });",
    objection: null,
  },
  {
    file: 'src/data/boundaryFiles.ts',
    code: "export const all = import.meta.glob('../../geo/gemeinden/*.geojson');",
    objection: 'src/data may not import geo/gemeinden/*.geojson',
  },
  {
    file: 'src/app/boundaries.ts',
    code: importing('../../geo/laender.geojson?url'),
    objection: 'geo/',
  },
  {
    file: 'src/app/geoBuild.ts',
    code: importing('../../geo/build/flatten'),
    objection: 'geo/build',
  },
  {
    file: 'src/app/script.ts',
    code: importing('../../scripts/serve'),
    objection: 'scripts/serve',
  },
  { file: 'geo/build/withCore.ts', code: importing('../../src/core/key'), objection: null },
  {
    file: 'geo/build/withCli.ts',
    code: importing('../../src/cli/main'),
    objection: 'src/cli/main',
  },
  { file: 'src/core/feeds/own.ts', code: importing('../day'), objection: null },
  { file: 'src/core/withReact.ts', code: importing('react'), objection: 'may not import react' },
  { file: 'src/core/withNode.ts', code: importing('node:fs'), objection: 'may not import node:fs' },
  { file: 'src/core/withValibot.ts', code: importing('valibot'), objection: null },
  { file: 'src/core/own.test.ts', code: importing('../../tests/fixtures/some'), objection: null },
  {
    file: 'src/core/boundaries.test.ts',
    code: "export const at = new URL('../../geo/laender.geojson', import.meta.url);",
    objection: null,
  },
  { file: 'src/core/own2.test.ts', code: importing('../app/some'), objection: 'src/app' },
  { file: 'src/shared/some.ts', code: importing('../core/key'), objection: 'is in no room' },
  { file: 'src/core/index.ts', code: "export { some } from './some';", objection: 'No barrels' },
  { file: 'src/core/feeds/all.ts', code: "export * from './some';", objection: 'No barrels' },
  { file: 'src/map/network.ts', code: "void fetch('a');", objection: 'Only src/data' },
  { file: 'src/data/network.ts', code: "void fetch('a');", objection: null },
  {
    file: 'tests/e2e/unwatched.spec.ts',
    code: "import { test } from '@playwright/test';\ntest('', () => {});",
    objection: 'Take test from support/test',
  },
];

/** Every pair of rooms, and every way to import: each file is linted, its objection looked for. */
export const importCases: readonly ImportCase[] = [...betweenRooms, ...special];
