import { parseArgs } from 'node:util';
import { readSource } from '../core/feeds/readSource';
import { FORMATS, type Format } from '../core/feeds/recognizeFormat';
import { SHOWN_TEXTS } from '../core/feeds/shownText';
import { CliError, type ExitCode } from './cliError';
import { readConfigFile } from './configFile';
import { readDecisionsFile } from './decisionsFile';
import { readFeedFile } from './feedFile';
import { type ImportReport, importReport } from './importReport';
import { importText } from './importText';
import { jsonPieces } from './jsonPieces';
import { maxMbOption, readMaxMb, readNumber } from './limitOptions';
import { loadGazetteer } from './loadGazetteer';
import { DEFAULT_CONFIG, DEFAULT_FEED, decisionsBeside, toPath, toShortPath } from './paths';
import { print } from './print';
import { createProgress } from './progress';
import { DEFAULT_MAX_MB, DEFAULT_TIMEOUT_S, readInput } from './readInput';
import { RecordFile } from './recordFile';
import { type Imported, runImport } from './runImport';
import { orSay } from './sourceFault';
import { writeAtomically } from './writeAtomically';

export const IMPORT_HELP = `Usage: ortsmarke import <file, address or -> [options]

Reads news, places them by dateline or first sentence, and merges them into a feed. A story that is
there already is updated; fields an editor has set stay as they are. Nothing is written if nothing
changes.

Formats, recognised from the content:
  text-page   a page saved as text: headlines, and below each "[03.03.2025] teaser mehr..."
  html        a web page: schema.org JSON-LD, <article>s, or a list of teasers with dates
  rss, atom   RSS 2.0, Atom 1.0
  json-feed   JSON Feed 1 or 1.1
  wordpress   the answer of /wp-json/wp/v2/posts; with ?_embed also its categories
  csv         a table; its first line names a headline (Titel, title) and a date (Datum, date),
              perhaps Ort, Text, Link, Thema, id; parted by ; or , or tab

Text is UTF-8, UTF-16, what XML, HTML or the server declare, or else Windows-1252.

A name that may mean several places is listed with them, each with the line to paste into the list
"decisions" of decisions.json beside the feed; the next import uses it.

How much of a source's text may be shown is kept in the feed, so that it is said once for each source:
  none        no text; place, day, topics and link
  own         only what an editor has written in own words, in fields that "edited" names
  headline    the headline, and a teaser in own words: what is taken if nothing is said
  full        headline and teaser; only with the source's permission
What may not be shown is not written. Pictures are never copied.

Options:
  --source NAME      whose news they are; without it what the source calls itself
  --home ADDRESS     its home page
  --text LEVEL       how much of its text may be shown: none, own, headline or full
  --out FILE         the feed to merge into (default public/data/stories.json)
  --format NAME      one of the formats above, if it is not recognised
  --dry-run          write nothing
  --json             print the report as JSON; with --dry-run print the source's own stories, as
                     read and placed, as a JSON Feed; with all text, unless --text is given
  --config FILE      topics and title (default public/config.json)
  --max-mb NUMBER    refuse larger input (default ${DEFAULT_MAX_MB})
  --timeout SECONDS  how long an address may take (default ${DEFAULT_TIMEOUT_S})

Ends with 0 if all is done, 1 if a name may mean several places and needs a decision, 2 if the
input cannot be used.
`;

const OPTIONS = {
  out: { type: 'string', default: DEFAULT_FEED },
  format: { type: 'string' },
  source: { type: 'string' },
  home: { type: 'string' },
  text: { type: 'string' },
  config: { type: 'string', default: DEFAULT_CONFIG },
  ...maxMbOption(DEFAULT_MAX_MB),
  timeout: { type: 'string', default: String(DEFAULT_TIMEOUT_S) },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

export async function importCommand(args: string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [name, second] = positionals;
  if (!name || second) throw new CliError('Give one file, one address, or - for standard input.');
  const dryRun = values['dry-run'];
  const out = toPath(values.out);
  const format = readFormat(values.format);
  const limits = {
    maxMb: readMaxMb(values['max-mb']),
    timeoutS: readNumber('--timeout', values.timeout, 'a number of seconds'),
  };
  const told = readTold(values);
  const progress = createProgress();
  const input = await readInput(name, limits, progress);
  const config = await readConfigFile(toPath(values.config));
  const gazetteer = loadGazetteer();
  const { decisions, marks } = await readDecisionsFile(decisionsBeside(out), gazetteer);
  const facts = { gazetteer, config, decisions, progress };
  const placing = { gazetteer, topics: config.topics, decisions };
  // A source may be larger than memory, so its stories lie on disk.
  const onDisk = <T>() => new RecordFile<T>();
  const source = orSay(name, () => readSource(input, format, placing, onDisk));
  const file = readFeedFile(out);
  const imported = runImport(source, file, marks, facts, told);
  const report = importReport(name, out, source, imported, gazetteer, dryRun);
  if (report.written) await writeAtomically(out, imported.pieces());
  await print(resultOf(report, imported, dryRun, values.json));
  if (source.stories.length === 0) return 2;
  return report.ambiguous.length > 0 ? 1 : 0;
}

function* resultOf(report: ImportReport, { own }: Imported, dryRun: boolean, json: boolean) {
  if (!json) {
    const decisions = toShortPath(decisionsBeside(report.out));
    return yield* importText({ ...report, out: toShortPath(report.out) }, decisions);
  }
  for (const row of report.rejected) {
    process.stderr.write(`Left out: ${row.path}: wanted ${row.wanted}, got ${row.got}\n`);
  }
  if (dryRun) return yield* own();
  yield* jsonPieces(report);
  yield '\n';
}

function readFormat(text: string | undefined): Format | undefined {
  const format = FORMATS.find((it) => it === text);
  if (text !== undefined && !format) {
    throw new CliError(`--format knows ${FORMATS.join(', ')}, not "${text}".`);
  }
  return format;
}

function readTold({ source, home, text }: Partial<Record<'source' | 'home' | 'text', string>>) {
  const level = SHOWN_TEXTS.find((it) => it === text);
  if (text !== undefined && !level) {
    throw new CliError(`--text knows ${SHOWN_TEXTS.join(', ')}, not "${text}".`);
  }
  if (home !== undefined && !/^https?:/i.test(home)) {
    throw new CliError(`--home wants an https or http address, not "${home}".`);
  }
  if (source?.trim() === '') throw new CliError('--source wants a name.');
  return { name: source?.trim() ?? null, home: home ?? null, text: level ?? null };
}
