import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Manifest = {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
  repository?: string | { url?: string };
  dependencies?: Record<string, string>;
};

/** What may be in a build without a word to its makers; another one fails the build. */
const ALLOWED = /^\(?(?:MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|OFL-1\.1|CC0-1\.0|Unlicense)\b/;

/** Comes as one file with its own dependencies in it, which no module of the build tells of. */
const BUNDLED_BY_THEMSELVES = ['maplibre-gl'];

/** "react-dom" of ".../node_modules/react-dom/client.js"; undefined for what is our own. */
export const packageOf = (file: string): string | undefined =>
  /.*[\\/]?node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1]?.replace('\\', '/');

/** Licences of packages, a section each, by name.
 *  @param modules folder `node_modules`
 *  @throws where one has no licence text or none of those allowed */
export function licenceText(names: Iterable<string>, modules: string): string {
  const all = new Set(names);
  for (const name of BUNDLED_BY_THEMSELVES) if (all.has(name)) addDependencies(name, modules, all);
  const sections = [...all].sort().map((name) => section(name, modules));
  return [
    'Ortsmarke has in it the following works of others. Sources of the boundaries and places are named on the page.',
    ...sections,
    '',
  ].join(`\n\n${'-'.repeat(78)}\n\n`);
}

const readManifest = (name: string, modules: string): Manifest =>
  JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));

function addDependencies(name: string, modules: string, all: Set<string>): void {
  for (const needed of Object.keys(readManifest(name, modules).dependencies ?? {})) {
    // Types are gone when it is built.
    if (all.has(needed) || needed.startsWith('@types/')) continue;
    if (!existsSync(join(modules, needed, 'package.json'))) continue;
    all.add(needed);
    addDependencies(needed, modules, all);
  }
}

function section(name: string, modules: string): string {
  const { version, license = '', homepage, repository } = readManifest(name, modules);
  if (!ALLOWED.test(license)) throw new Error(`${name} has the licence "${license}"`);
  const source = typeof repository === 'object' ? repository.url : repository;
  const file = readdirSync(join(modules, name)).find((it) => /^(licen[cs]e|copying)/i.test(it));
  const text = file
    ? readFileSync(join(modules, name, file), 'utf8').trim()
    : `${license}; the package has no text of it.`;
  return [`${name} ${version} (${license})`, homepage ?? source ?? '', '', text].join('\n');
}

const found = new Set<string>();

function take(bundle: Rolldown.OutputBundle): void {
  for (const part of Object.values(bundle)) {
    const files = part.type === 'chunk' ? part.moduleIds : part.originalFileNames;
    for (const name of files.flatMap((file) => packageOf(file) ?? [])) found.add(name);
  }
}

/** Notes what is in a bundle of its own, such as that of a worker. */
export const notedPackages = (): Plugin => ({
  name: 'ortsmarke:noted-packages',
  generateBundle: (_, bundle) => take(bundle),
});

/** Writes `licences.txt`: what of others is in the build, with its licences. */
export function licences(): Plugin {
  let root = '';
  return {
    name: 'ortsmarke:licences',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_, bundle) {
      take(bundle);
      const source = licenceText(found, join(root, 'node_modules'));
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}
