import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { COMMAND } from '../buildCommand';
import { newFile, ROOT, STORIES } from '../fixtures/ortsmarke';
import { builtSite, CONFIG, DOCUMENT, feedOf, NOWHERE } from '../fixtures/publishedSite';
import { commandBlocks } from './commandBlocks';
import { DOCUMENTS } from './documents';
import { exampleOf } from './formatExamples';

// Each command is a process of its own.
vi.setConfig({ testTimeout: 600_000 });

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

const documents = DOCUMENTS.map((name) => {
  const text = readFileSync(join(ROOT, name), 'utf8');
  return { name, text, blocks: commandBlocks(text) };
});

/** A checkout after `npm ci && npm run build`, an unpacked release, and the files of a reader's own
 *  that the docs speak of. Compiling and building take long: the command in one file stands where its
 *  sources are, and of the site there is what the command looks for, with one story and so one picture
 *  to draw. Without a lock file an `npm ci` that nobody marked fails, and leaves the linked packages. */
function scratchCopy(): string {
  const folder = dirname(newFile());
  for (const name of ['node_modules', 'geo', 'src'])
    symlinkSync(join(ROOT, name), join(folder, name));
  cpSync(join(ROOT, 'public'), join(folder, 'public'), { recursive: true });
  mkdirSync(join(folder, 'test-results/cli'), { recursive: true });
  cpSync(COMMAND, join(folder, 'test-results/cli/main.mjs'));
  const ortsmarke = 'node test-results/cli/main.mjs';
  const scripts = { ...manifest.scripts, ortsmarke };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', scripts }));
  writeFileSync(join(folder, 'ortsmarke.mjs'), "await import('./test-results/cli/main.mjs');\n");
  for (const site of ['dist', 'site'])
    cpSync(builtSite(CONFIG, DOCUMENT, feedOf(NOWHERE)), join(folder, site), { recursive: true });
  const own = { 'page.txt': 'text-page', 'news.xml': 'rss', 'news.csv': 'csv' };
  for (const [name, format] of Object.entries(own)) {
    writeFileSync(join(folder, name), exampleOf(`### ${format}`));
  }
  for (const year of [2023, 2024]) cpSync(STORIES, join(folder, `feed-${year}.json`));
  return folder;
}

/** As a reader would: from above to below, and not on where one has failed. */
function run(commands: string, cwd: string) {
  const { status, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eux', '-c', commands], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stderr: status === 0 ? '' : stderr };
}

describe('commands of the docs do what they say, one after the other', () => {
  for (const { name, blocks } of documents) {
    const free = blocks.filter(({ needs }) => needs.length === 0);
    if (free.length === 0) continue;
    test(name, () => {
      const folder = scratchCopy();
      for (const { line, commands } of free) {
        expect({ line, ...run(commands, folder) }).toEqual({ line, status: 0, stderr: '' });
      }
    });
  }
});

test('few blocks are left out, and only those that cannot be run here', () => {
  const blocks = documents.flatMap((it) => it.blocks);
  const left = blocks.filter(({ needs }) => needs.length > 0);
  expect(blocks.length - left.length).toBeGreaterThan(left.length);
});

test('every script that the docs name is there', () => {
  const missing = documents.flatMap(({ name, text }) =>
    [...text.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][\w:-]*)/g)]
      .map(([, script = '']) => script)
      .filter((script) => !['ci', 'run', 'install', 'registry'].includes(script))
      .filter((script) => !(script in manifest.scripts))
      .map((script) => `${name}: ${script}`),
  );
  expect(missing).toEqual([]);
});

test('the sources are a command as well', () => {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'ortsmarke', '--', '--help'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect([status, stdout.slice(0, 6)]).toEqual([0, 'Usage:']);
});
