import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, utimesSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { COMMAND } from '../../tests/buildCommand';
import { fileWith, newFile, ortsmarke } from '../../tests/fixtures/ortsmarke';

vi.setConfig({ testTimeout: 240_000 });

/** Enough that writing takes long enough to be met. */
const table = (count: number) =>
  `Titel;Datum;Text\n${Array.from({ length: count }, (_, at) => `Celle: Nummer ${at};2025-03-01;${'Ein Satz. '.repeat(40)}`).join('\n')}\n`;

/** Kills the command, and what it has started, as soon as its new file is there. */
async function killWhileWriting(args: string[], out: string): Promise<string | null> {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    detached: true,
    stdio: 'ignore',
  });
  const watcher = watch(dirname(out), (_, name) => {
    if (!name?.endsWith('.tmp') || !child.pid || child.exitCode !== null) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  });
  const signal = await new Promise<string | null>((done) => child.on('exit', (_, by) => done(by)));
  watcher.close();
  return signal;
}

test('a run that is killed while writing leaves the old file whole, and a later one clears up', async () => {
  const out = newFile();
  await ortsmarke(['import', '-', '--out', out], table(3));
  const before = readFileSync(out);
  const large = fileWith(table(40_000));
  const signal = await killWhileWriting(['import', large, '--out', out], out);
  expect(signal).toBe('SIGKILL');
  expect(readFileSync(out).equals(before)).toBe(true);
  const left = readdirSync(dirname(out)).filter((name) => name.endsWith('.tmp'));
  expect(left).toHaveLength(1);
  const hourAgo = new Date(Date.now() - 3_600_000);
  utimesSync(join(dirname(out), left[0] ?? ''), hourAgo, hourAgo);
  const { code } = await ortsmarke(['import', '-', '--out', out], table(4));
  expect(code).toBe(0);
  expect(readdirSync(dirname(out))).toEqual(['feed.json']);
});
