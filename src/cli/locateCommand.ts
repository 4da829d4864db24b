import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Gazetteer } from '../core/dateline/gazetteer';
import { locate } from '../core/dateline/locate';
import { isRecord } from '../core/feeds/jsonFeedItem';
import { CliError, type ExitCode } from './cliError';
import { loadGazetteer } from './loadGazetteer';
import { nameOf } from './nameOf';
import { toPath } from './paths';
import { createProgress } from './progress';
import { whyNot } from './readInput';

export const LOCATE_HELP = `Usage: ortsmarke locate [file or -]

Reads JSON lines {"title", "summary"} from a file or standard input and writes one JSON line for
each, in the same order:

  {"places", "mentions", "status", "by", "evidence", "candidates"}

places, mentions and candidates are lists of keys: 2 digits a Land, 5 a Kreis, 8 a Gemeinde.
status is "located", "ambiguous" (then candidates says what the name may mean) or "none". A line
that is no such object gives {"error"} in its place.

Ends with 0 if all is done, 1 if a line is ambiguous, 2 if a line cannot be read.
`;

const CHUNK = 1 << 16;

export async function locateCommand(args: string[]): Promise<ExitCode> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  const [input = '-', second] = positionals;
  if (second) throw new CliError('Give one file, or - for standard input.');
  const gazetteer = loadGazetteer();
  let code: ExitCode = 0;
  let number = 0;
  const progress = createProgress();
  let pending = '';
  try {
    for await (const line of linesOf(input)) {
      progress('Placing stories', number++);
      if (line.trim() === '') continue;
      const answer = answerTo(line, number, gazetteer);
      if ('error' in answer) process.stderr.write(`${nameOf(input)}: ${answer.error}\n`);
      if ('error' in answer) code = 2;
      else if (answer.status === 'ambiguous' && code === 0) code = 1;
      pending += `${JSON.stringify(answer)}\n`;
      if (pending.length > CHUNK) {
        await print(pending);
        pending = '';
      }
    }
  } catch (error) {
    throw new CliError(`${nameOf(input)} cannot be read: ${whyNot(error)}.`);
  }
  await print(pending);
  return code;
}

/** No story is longer; a line without end would fill the memory. */
const LONGEST_LINE = 16_000_000;

/** The lines of a file or of standard input as they come; of one that is too long the beginning. */
async function* linesOf(input: string): AsyncGenerator<string> {
  const parts = input === '-' ? process.stdin : createReadStream(toPath(input));
  const decoder = new TextDecoder();
  let line = '';
  const keep = (part: string) => {
    if (line.length <= LONGEST_LINE) line += part;
  };
  for await (const part of parts as AsyncIterable<Uint8Array>) {
    const [first = '', ...others] = decoder.decode(part, { stream: true }).split('\n');
    keep(first);
    for (const next of others) {
      yield line;
      line = next;
    }
  }
  keep(decoder.decode());
  if (line !== '') yield line;
}

function answerTo(line: string, number: number, gazetteer: Gazetteer) {
  if (line.length > LONGEST_LINE)
    return { error: `line ${number} is longer than 16 million signs` };
  let story: unknown;
  try {
    story = JSON.parse(line);
  } catch {
    return { error: `line ${number} is not valid JSON` };
  }
  if (!isRecord(story) || typeof story.title !== 'string') {
    return { error: `line ${number} is no object with a text "title"` };
  }
  const { title, summary, kicker } = story;
  return locate(
    {
      title,
      summary: typeof summary === 'string' ? summary : '',
      kicker: typeof kicker === 'string' ? kicker : null,
    },
    gazetteer,
  );
}

async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}
