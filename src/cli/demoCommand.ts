import { parseArgs } from 'node:util';
import { MOST_STORIES } from '../core/archive/manifest';
import { fromDayNumber } from '../core/day';
import { DEMO_SPAN } from '../core/demo/demoDays';
import { demoStories } from '../core/demo/demoStories';
import { archiveSummary } from './archiveSummary';
import { CliError, type ExitCode } from './cliError';
import { readGeoPlaces } from './geoPlaces';
import { toPath } from './paths';
import { createProgress } from './progress';
import { writeArchive } from './writeArchive';

export const DEMO_HELP = `Usage: ortsmarke demo --stories N --out DIR [--seed S]

Writes an archive of made-up stories, to try and to measure the page with: more each year, few at
weekends, from towns as often as they are large, with 1.2 places and 1.4 topics per story. The same
number and seed give the same archive on every computer.

Options:
  --stories N   how many, from 1 to ${MOST_STORIES.toLocaleString('en')}; required
  --out DIR     a new or empty folder, or one with an older archive, which is replaced; required
  --seed S      a whole number (default 1)

Ends with 0 if it is done, 2 if it cannot be.
`;

const OPTIONS = {
  stories: { type: 'string' },
  out: { type: 'string' },
  seed: { type: 'string', default: '1' },
} as const;

export async function demoCommand(args: string[]): Promise<ExitCode> {
  const { values } = parseArgs({ args, options: OPTIONS });
  const size = wholeNumber('--stories', values.stories, 1, MOST_STORIES);
  const seed = wholeNumber('--seed', values.seed, 0, 2 ** 32 - 1);
  if (!values.out) throw new CliError('Say where to, with --out DIR.');
  const places = readGeoPlaces();
  const { manifest, sizes } = await writeArchive(
    toPath(values.out),
    {
      title: 'Synthetische Meldungen',
      source: 'Synthetische Meldungen',
      retrieved: fromDayNumber(DEMO_SPAN.to),
      size,
      stories: demoStories({ stories: size, seed, places: [...places.values()] }),
      places,
    },
    createProgress(),
  );
  process.stdout.write(archiveSummary(size, manifest, sizes));
  return 0;
}

function wholeNumber(name: string, text: string | undefined, least: number, most: number): number {
  const value = /^\d+$/.test(text ?? '') ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  const range = `${least.toLocaleString('en')} to ${most.toLocaleString('en')}`;
  throw new CliError(`${name} takes a whole number from ${range}.`);
}
