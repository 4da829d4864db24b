import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { type DrawnFormat, drawSource } from '../../bench/memory/drawSource';
import { runMeasured } from '../../bench/memory/runMeasured';
import { fileWith, itemsOf, newFile } from '../../tests/fixtures/ortsmarke';

vi.setConfig({ testTimeout: 600_000 });

/** The gazetteer and the program need about 50 MB of heap. */
const HEAP_MB = 60;

/** Megabytes and signs of text per story; a teaser is at most 500, in a JSON Feed longer. */
const SOURCES: readonly [DrawnFormat, number, number][] = [
  ['csv', 7, 400],
  ['rss', 7, 450],
  ['atom', 7, 450],
  ['json-feed', 16, 2000],
  ['wordpress', 7, 450],
  ['html', 7, 450],
  ['text-page', 7, 450],
];

test('sources of every format are imported with a heap that their stories would not fit in', async () => {
  const imports = SOURCES.map(async ([format, mb, textLength]) => {
    const source = [...drawSource(format, mb * 1e6, textLength)].join('');
    const out = newFile();
    const args = ['import', fileWith(source), '--out', out, '--text', 'full', '--source', 'Blatt'];
    const { code } = await runMeasured(args, { heapMb: HEAP_MB });
    // 1: "Neustadt" is to be decided.
    expect([format, code]).toEqual([format, 1]);
    const told = source.match(/: Meldung \d/g) ?? [];
    expect(itemsOf(readFileSync(out, 'utf8'))).toHaveLength(told.length);
  });
  await Promise.all(imports);
});
