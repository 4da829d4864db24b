import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../fixtures/ortsmarke';

const inFolder = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

/** What a stranger reads, as paths from the project's folder. */
export const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'geo/README.md',
  'bench/places/README.md',
  ...inFolder('docs'),
].sort();
