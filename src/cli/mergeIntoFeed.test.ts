import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import {
  fileWith,
  itemsOf,
  newFile,
  ortsmarke,
  PAGE,
  ROOT,
  STORIES,
} from '../../tests/fixtures/ortsmarke';

vi.setConfig({ testTimeout: 60_000 });

/** The page the site's stories come from lies beside the project, if at all. */
const SEED = resolve(ROOT, '../shared/seeds/000_cb720e2e6aee53d5.txt');

test.skipIf(!existsSync(SEED))(
  "the page the site's stories come from changes nothing in them",
  async () => {
    const out = newFile('stories.json');
    cpSync(STORIES, out);
    const { code, out: report } = await ortsmarke(['import', SEED, '--out', out, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(report)).toMatchObject({
      read: 16,
      written: false,
      unchanged: 16,
      rejected: [],
    });
    expect(readFileSync(out)).toEqual(readFileSync(STORIES));
  },
);

test("the site's own feed imported into a new file keeps every place", async () => {
  const out = newFile();
  const { code } = await ortsmarke(['import', STORIES, '--out', out]);
  expect(code).toBe(0);
  expect(itemsOf(readFileSync(out, 'utf8'))).toEqual(itemsOf(readFileSync(STORIES, 'utf8')));
});

test('a removed story is not brought back by a later import, and nothing of it is kept', async () => {
  const out = newFile();
  await ortsmarke(['import', PAGE, '--out', out]);
  const [story] = itemsOf(readFileSync(out, 'utf8'));
  expect((await ortsmarke(['remove', story?.id ?? '', '--out', out])).code).toBe(2);
  expect(
    (await ortsmarke(['remove', story?.id ?? '', '--reason', 'auf Wunsch', '--out', out])).code,
  ).toBe(0);
  const { out: report } = await ortsmarke(['import', PAGE, '--out', out, '--json']);
  expect(JSON.parse(report)).toMatchObject({ removed: 1, added: [], unchanged: 8 });
  expect(itemsOf(readFileSync(out, 'utf8')).map((item) => item.id)).not.toContain(story?.id);
  expect(readFileSync(join(out, '../decisions.json'), 'utf8')).not.toContain('Programme');
});

test('a feed with a bad row is not written over', async () => {
  const feed = JSON.parse(readFileSync(STORIES, 'utf8'));
  feed.items[3].date_published = 'gestern';
  const out = fileWith(JSON.stringify(feed));
  const { code, err } = await ortsmarke(['import', PAGE, '--out', out]);
  expect([code, err]).toEqual([2, expect.stringContaining('items[3].date_published')]);
  expect(readFileSync(out, 'utf8')).toBe(JSON.stringify(feed));
});
