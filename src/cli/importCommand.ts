import { parseArgs } from 'node:util';
import { FORMATS, type Format } from '../core/feeds/recognizeFormat';
import { readTombstones } from '../core/feeds/tombstone';
import { writeJsonFeed } from '../core/feeds/writeJsonFeed';
import { CliError, type ExitCode } from './cliError';
import { readConfigFile } from './configFile';
import { readFeedFile } from './feedFile';
import { type ImportReport, importReport } from './importReport';
import { importText } from './importText';
import { loadGazetteer } from './loadGazetteer';
import { DEFAULT_CONFIG, DEFAULT_FEED, decisionsBeside, toPath, toShortPath } from './paths';
import { DEFAULT_MAX_MB, readInput } from './readInput';
import { readJsonFileIfThere } from './readJsonFile';
import { placeSource, readSource } from './readSource';
import { type Imported, runImport } from './runImport';
import { writeAtomically } from './writeAtomically';

export const IMPORT_HELP = `Usage: ortsmarke import <file, address or -> [options]

Reads news, places them by dateline or first sentence, and merges them into a feed. A story that is
there already is updated; fields an editor has set stay as they are. Nothing is written if nothing
changes.

Formats, recognised from the content:
  text-page   a page saved as text: headlines, and below each "[03.03.2025] teaser mehr..."
  json-feed   JSON Feed 1 or 1.1

Options:
  --out FILE       the feed to merge into (default public/data/stories.json)
  --format NAME    one of the formats above, if it is not recognised
  --dry-run        write nothing
  --json           print the report as JSON; with --dry-run print the source's own stories, as
                   read and placed, as a JSON Feed
  --config FILE    topics and title (default public/config.json)
  --max-mb NUMBER  refuse larger input (default ${DEFAULT_MAX_MB})

Ends with 0 if all is done, 1 if a name may mean several places and needs a decision, 2 if the
input cannot be used.
`;

const OPTIONS = {
  out: { type: 'string', default: DEFAULT_FEED },
  format: { type: 'string' },
  config: { type: 'string', default: DEFAULT_CONFIG },
  'max-mb': { type: 'string', default: String(DEFAULT_MAX_MB) },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

export async function importCommand(args: string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [input, second] = positionals;
  if (!input || second) throw new CliError('Give one file, one address, or - for standard input.');
  const dryRun = values['dry-run'];
  const out = toPath(values.out);
  const format = readFormat(values.format);
  const text = await readInput(input, readMaxMb(values['max-mb']));
  const read = readSource(text, input, format);
  const config = await readConfigFile(toPath(values.config));
  const file = await readFeedFile(out);
  const decisions = await readJsonFileIfThere(decisionsBeside(out));
  const gazetteer = await loadGazetteer();
  const source = placeSource(read, gazetteer, config);
  const imported = runImport(source, file, readTombstones(decisions?.value), gazetteer, config);
  const report = importReport(input, out, source, imported, gazetteer, dryRun);
  if (report.written) await writeAtomically(out, imported.text);
  print(report, imported, dryRun, values.json);
  if (source.stories.length === 0) return 2;
  return report.ambiguous.length > 0 ? 1 : 0;
}

function print(report: ImportReport, { own }: Imported, dryRun: boolean, json: boolean): void {
  for (const row of report.rejected) {
    process.stderr.write(`Left out: ${row.path}: wanted ${row.wanted}, got ${row.got}\n`);
  }
  if (!json) process.stdout.write(importText({ ...report, out: toShortPath(report.out) }));
  else if (dryRun) process.stdout.write(writeJsonFeed(own));
  else process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}

function readFormat(text: string | undefined): Format | undefined {
  const format = FORMATS.find((it) => it === text);
  if (text !== undefined && !format) {
    throw new CliError(`--format knows ${FORMATS.join(' and ')}, not "${text}".`);
  }
  return format;
}

function readMaxMb(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new CliError(`--max-mb wants a number of megabytes, not "${text}".`);
  return number;
}
