import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import { build } from 'vite';
import { VERSION } from '../src/core/version.ts';
import { buildCommand } from './commandBuild.ts';

const root = resolve(import.meta.dirname, '..');
const NAME = `ortsmarke-${VERSION}`;

/** Of every file in the zip: the same content gives the same bytes. Zip knows no earlier year. */
const TIME = new Date(1980, 0, 1);

const EMPTY_FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Meldungen',
  _ortsmarke: { source: 'Meldungen', retrieved: null, places: {} },
  items: [],
};

const writeJson = (path: string, value: unknown) =>
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

/** What a host edits, without the sample stories. */
function emptyPublic(folder: string): void {
  cpSync(join(root, 'public'), folder, { recursive: true });
  rmSync(join(folder, 'data'), { recursive: true });
  mkdirSync(join(folder, 'data'));
  writeJson(join(folder, 'data/stories.json'), EMPTY_FEED);
  const config = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'));
  writeJson(join(folder, 'config.json'), {
    ...config,
    sources: [{ name: 'Meldungen', url: 'data/stories.json' }],
  });
}

/** The command has parts under other licences than its own. */
const NOTICES = `Ortsmarke ${VERSION}: MIT, see LICENSE.

ortsmarke.mjs contains resvg (https://github.com/thx/resvg-js, Mozilla Public License 2.0; its source
is at that address, it is used unchanged) and, like the site, Source Sans 3 and Source Serif 4 (SIL
Open Font License 1.1). All packages with their licences: ${NAME}.cdx.json.
Geodata: (c) GeoBasis-DE / BKG 2016 (data modified); GeoNames, CC BY 4.0 (modified);
(c) Statistisches Bundesamt (Destatis), 2019.
`;

const README = `Ortsmarke ${VERSION}

site/           the page: static files for any path of any server
ortsmarke.mjs   the command line; it needs Node 20.19 or newer and nothing else

1. Edit site/config.json.
2. node ortsmarke.mjs import news.html        reads a saved page or a feed into site/data/stories.json
3. node ortsmarke.mjs publish site --url https://news.example.org/
4. Copy site/ to the server.

node ortsmarke.mjs --help says more. Answers for ambiguous names go into decisions.json beside it.
`;

function filesIn(folder: string): [string, Uint8Array][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path): [string, Uint8Array] => [
      relative(folder, path).split(sep).join('/'),
      readFileSync(path),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

type Component = { 'bom-ref': string };
type Locked = { version?: string; dev?: boolean; devOptional?: boolean; optional?: boolean };

/** Names and versions of all packages that are not for development only. */
function shippedPackages(): Set<string> {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return new Set(
    Object.entries(lock.packages as Record<string, Locked>)
      .filter(([, it]) => !it.dev && !it.devOptional && !it.optional)
      .map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`),
  );
}

/** The packages that site and command consist of, as CycloneDX, without time and number of its own.
 *  What is for development only is left out here: npm's own way also leaves out what is for both. */
export function writeSbom(path: string): void {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const told = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }));
  const { serialNumber: _, metadata, components, dependencies, ...sbom } = told;
  const { timestamp: __, component, ...rest } = metadata;
  const packages = shippedPackages();
  const shipped = (components as Component[]).filter((it) => packages.has(it['bom-ref']));
  const refs = new Set([component['bom-ref'], ...shipped.map((it) => it['bom-ref'])]);
  writeJson(path, {
    ...sbom,
    metadata: { ...rest, component: { ...component, name: 'ortsmarke', type: 'application' } },
    components: shipped,
    dependencies: (dependencies as { ref: string; dependsOn: string[] }[])
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((it) => refs.has(it)) })),
  });
}

/** Builds a release into `folder`: the zip, its packages as CycloneDX, and the SHA-256 of both.
 *  @returns the path of the zip */
export async function makeRelease(folder: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  const [made, publicDir] = [join(folder, NAME), join(folder, 'public')];
  emptyPublic(publicDir);
  await build({
    root,
    publicDir,
    logLevel: 'error',
    build: { outDir: join(made, 'site'), emptyOutDir: true },
  });
  rmSync(join(made, 'site/.vite'), { recursive: true });
  await buildCommand(root, made, 'ortsmarke.mjs', true);
  cpSync(join(root, 'LICENSE'), join(made, 'LICENSE'));
  writeFileSync(join(made, 'NOTICES.txt'), NOTICES);
  writeFileSync(join(made, 'README.txt'), README);
  const entries: Zippable = Object.fromEntries(
    filesIn(made).map(([path, bytes]) => [`${NAME}/${path}`, [bytes, { mtime: TIME }]]),
  );
  const zip = join(folder, `${NAME}.zip`);
  writeFileSync(zip, zipSync(entries, { level: 9 }));
  writeSbom(join(folder, `${NAME}.cdx.json`));
  for (const path of [made, publicDir]) rmSync(path, { recursive: true });
  const sums = filesIn(folder).map(
    ([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`,
  );
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
  return zip;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(relative(root, await makeRelease(resolve(process.argv[2] ?? join(root, 'release')))));
}
