import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { COMMAND } from '../../tests/buildCommand';
import { fileWith, folder, newFile, ortsmarke, PAGE } from '../../tests/fixtures/ortsmarke';

vi.setConfig({ testTimeout: 60_000 });

test('bad use and bad input end with 2 and one clear line, never with a stack trace', async () => {
  const cases: [string[], RegExp][] = [
    [['import', '/nowhere/page.txt'], /cannot be read: there is no such file/],
    [['import', folder], /it is a folder/],
    [['import', fileWith('')], /is empty/],
    [['import', fileWith(Buffer.from([0x89, 0x50, 0xff, 0x00]))], /is a binary file/],
    [['import', fileWith('Nur ein Satz.')], /in no format known here/],
    [['import', fileWith('<html></html>')], /no stories in it \(read as html\)/],
    [['import', fileWith('{"version": "https://jsonf')], /not valid JSON/],
    [['import', fileWith('{"items": []}')], /no JSON Feed/],
    [['import', PAGE, '--format', 'docx'], /knows text-page, html, rss, atom/],
    [['import', PAGE, '--nonsense'], /Unknown option '--nonsense'.*--help/],
    [['import', PAGE, '--max-mb', '0.0001'], /larger than 0.0001 MB.*--max-mb/],
    [['import', PAGE, '--out', fileWith('{"a": 1}')], /nothing is written over it/],
    [['import'], /Give one file/],
    [['remove', 'x', '--reason', 'y', '--out', newFile()], /there is no such file/],
    [['announce'], /no command "announce"/],
  ];
  const results = await Promise.all(cases.map(([args]) => ortsmarke(args)));
  results.forEach(({ code, out, err }, index) => {
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(cases[index]?.[1] ?? /^$/);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

// Linux has a device that is always full.
test.skipIf(!existsSync('/dev/full'))('a result that cannot be written is said', async () => {
  const child = spawn(process.execPath, [COMMAND, 'check', fileWith('{"items": []}')], {
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
  });
  let err = '';
  child.stderr?.on('data', (chunk) => (err += chunk));
  const [code] = await once(child, 'close');
  expect([code, err]).toEqual([2, 'Standard output cannot be written: the disk is full.\n']);
});

test('every command explains itself', async () => {
  const commands = ['import', 'locate', 'check', 'remove', 'pack', 'demo', 'publish'];
  const asked = [['--help'], ...commands.map((name) => [name, '--help'])];
  for (const { code, out, err } of await Promise.all(asked.map((args) => ortsmarke(args)))) {
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Usage: /);
  }
});
