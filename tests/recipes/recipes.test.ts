import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { COMMAND } from '../buildCommand';
import { newFile, ROOT } from '../fixtures/ortsmarke';

vi.setConfig({ testTimeout: 180_000 });

const recipe = (name: string): string => readFileSync(join(ROOT, 'docs/recipes', name), 'utf8');

const SOURCE = join(ROOT, 'tests/fixtures/news.rss');
const ADDRESS = 'https://news.example.org/meldungen/';

const git = (folder: string, ...args: string[]): string =>
  execFileSync(
    'git',
    ['-C', folder, '-c', 'user.name=T', '-c', 'user.email=t@localhost', ...args],
    {
      encoding: 'utf8',
    },
  );

const DOCUMENT = `<!doctype html><html lang="de"><head><title>Ortsmarke</title>
<script type="module" src="./assets/index-a1.js"></script></head>
<body><div id="root"></div></body></html>`;

/** A repository with a site and the command, as a host has it, and the one it pushes to. */
function repository(files: Readonly<Record<string, string>> = {}): {
  folder: string;
  remote: string;
} {
  const folder = newFile('repository');
  const remote = newFile('remote.git');
  mkdirSync(join(folder, 'site/data'), { recursive: true });
  writeFileSync(join(folder, 'site/index.html'), DOCUMENT);
  cpSync(join(ROOT, 'public/config.json'), join(folder, 'site/config.json'));
  const empty = { version: 'https://jsonfeed.org/version/1.1', title: 'Meldungen', items: [] };
  writeFileSync(join(folder, 'site/data/stories.json'), JSON.stringify(empty));
  // The command runs from where it was built.
  writeFileSync(join(folder, 'ortsmarke.mjs'), `await import(${JSON.stringify(COMMAND)});\n`);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Begin');
  git(folder, 'remote', 'add', 'origin', remote);
  git(folder, 'push', '--quiet', '--set-upstream', 'origin', 'main');
  return { folder, remote };
}

/** The feed was pushed, once, and what was published was not. */
function expectPushed(remote: string) {
  expect(git(remote, 'log', '--format=%s', 'main').trim().split('\n')).toEqual([
    'New stories',
    'Begin',
  ]);
  expect(git(remote, 'show', '--name-only', '--format=', 'main').trim()).toBe(
    'site/data/stories.json',
  );
  const feed = JSON.parse(git(remote, 'show', 'main:site/data/stories.json'));
  expect(feed.items.length).toBeGreaterThan(0);
}

test('the workflow for GitHub is one, and what it runs imports, pushes and publishes', () => {
  const content = recipe('github-actions.yml');
  const checker = ['--import', 'tsx', 'tests/recipes/checkWorkflow.ts'];
  const path = join(ROOT, 'docs/recipes/github-actions.yml');
  expect(execFileSync(process.execPath, [...checker, path], { cwd: ROOT, encoding: 'utf8' })).toBe(
    '',
  );
  const { folder, remote } = repository();
  const steps: { run?: string }[] = parse(content).jobs.stories.steps;
  // Twice: a day without news makes no commit.
  for (const _ of [1, 2]) {
    for (const { run } of steps) {
      if (run === undefined) continue;
      // As the runner starts it.
      const { status, stderr } = spawnSync(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run],
        {
          cwd: folder,
          env: { ...process.env, SOURCE, ADDRESS },
          encoding: 'utf8',
        },
      );
      expect([run, status, status === 0 ? '' : stderr]).toEqual([run, 0, '']);
    }
  }
  expectPushed(remote);
  expect(readFileSync(join(folder, 'site/sitemap.xml'), 'utf8')).toContain(`<loc>${ADDRESS}</loc>`);
});

/** The runner copies the repository for containers by a program that need not be here. */
function withoutRsync(): string {
  const program = newFile('rsync');
  writeFileSync(program, '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  return `${dirname(program)}:${process.env['PATH']}`;
}

test('the job for GitLab runs on a schedule, pushes the feed and leaves the pages', () => {
  // Without containers: it runs on this machine.
  const job = recipe('gitlab-ci.yml').replace(/^ {2}image: node.*\n/m, '');
  const { folder, remote } = repository({ '.gitlab-ci.yml': job });
  const runner = join(ROOT, 'node_modules/gitlab-ci-local/dist/index.js');
  const variables = { CI_PIPELINE_SOURCE: 'schedule', SOURCE, ADDRESS, PUSH_URL: remote };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--import', join(ROOT, 'tests/recipes/setUnion.mjs')],
      runner,
      ...['--force-shell-executor', '--ignore-predefined-vars', 'CI_PIPELINE_SOURCE'],
      ...['--home', newFile('home')],
      ...Object.entries(variables).flatMap((pair) => ['--variable', pair.join('=')]),
      'pages',
    ],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: withoutRsync() } },
  );
  expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, '']);
  expectPushed(remote);
  const sitemap = readFileSync(join(folder, 'public/sitemap.xml'), 'utf8');
  expect(sitemap).toContain(`<loc>${ADDRESS}</loc>`);
});
