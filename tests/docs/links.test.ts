import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../fixtures/ortsmarke';
import { DOCUMENTS } from './documents';

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

/** As GitHub and GitLab name the place of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const anchorsOf = (name: string): string[] =>
  [...read(name).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Links that lead into the project, as its file, the link and the place in the file. */
const links = DOCUMENTS.flatMap((name) =>
  [...read(name).matchAll(/\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(
    ([, path = '', anchor]) => ({
      name,
      target: path ? normalize(join(name, '..', path)) : name,
      anchor,
    }),
  ),
);

test('every link in the docs leads to a file that is there, and to a heading in it', () => {
  expect(links.length).toBeGreaterThan(20);
  const broken = links.filter(
    ({ target, anchor }) =>
      !existsSync(join(ROOT, target)) || (anchor && !anchorsOf(target).includes(anchor)),
  );
  expect(broken).toEqual([]);
});

test('every page of the docs is linked from another', () => {
  const linked = links.map(({ target }) => target);
  const alone = DOCUMENTS.filter((name) => name !== 'README.md' && !linked.includes(name));
  expect(alone).toEqual([]);
});
