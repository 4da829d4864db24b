import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeAtomically } from '../src/cli/writeAtomically';
import { type DrawnFormat, drawSource } from './memory/drawSource';
import { runMeasured } from './memory/runMeasured';

/** The highest memory of `import`, `check` and `locate`, with made-up sources of many megabytes. */
const { values } = parseArgs({
  options: {
    mb: { type: 'string', default: '250' },
    only: { type: 'string' },
    text: { type: 'string' },
  },
});
const bytes = Number(values.mb) * 1e6;

type Case = { format: DrawnFormat; command: 'import' | 'check' | 'locate'; text: number };
const LONG = 4000;
const SHORT = 250;
const CASES: readonly Case[] = [
  ...(['csv', 'rss', 'atom', 'json-feed', 'wordpress', 'html', 'text-page'] as const).map(
    (format): Case => ({ format, command: 'import', text: LONG }),
  ),
  { format: 'csv', command: 'import', text: SHORT },
  { format: 'json-feed', command: 'check', text: LONG },
  { format: 'json-lines', command: 'locate', text: LONG },
];

const folder = mkdtempSync(join(tmpdir(), 'ortsmarke-memory-'));
try {
  console.log(
    '| command | source | MB | stories | feed, MB | peak, MB | s |\n|---|---|---|---|---|---|---|',
  );
  for (const { format, command, text } of CASES) {
    const length = Number(values.text ?? text);
    if (values.only && values.only !== format && values.only !== command) continue;
    const source = join(folder, `source-${length}.${format}`);
    const feed = join(folder, 'feed.json');
    let stories = -2;
    function* counted() {
      for (const piece of drawSource(format, bytes, length)) {
        stories++;
        yield piece;
      }
    }
    await writeAtomically(source, counted());
    const options = command === 'import' ? ['--out', feed] : [];
    const { peakMb, seconds, code, err } = await runMeasured([command, source, ...options]);
    const written = command === 'import' && code !== 2 ? statSync(feed).size / 1e6 : null;
    const name = text === LONG ? format : `${format}, short rows`;
    const cells = [
      ...[command, name, (statSync(source).size / 1e6).toFixed(0), stories.toLocaleString('en')],
      ...[written?.toFixed(0) ?? '', peakMb.toFixed(0), seconds.toFixed(0)],
    ];
    console.log(`| ${cells.join(' | ')} |${code === 2 ? ` ${err}` : ''}`);
    rmSync(source);
    rmSync(feed, { force: true });
  }
} finally {
  rmSync(folder, { recursive: true });
}
