import { CHECK_HELP, checkCommand } from './checkCommand';
import { CliError, type ExitCode } from './cliError';
import { DEMO_HELP, demoCommand } from './demoCommand';
import { IMPORT_HELP, importCommand } from './importCommand';
import { LOCATE_HELP, locateCommand } from './locateCommand';
import { PACK_HELP, packCommand } from './packCommand';
import { PUBLISH_HELP } from './publish/publishHelp';
import { whyNot } from './readInput';
import { REMOVE_HELP, removeCommand } from './removeCommand';

const HELP = `Usage: npm run --silent ortsmarke -- <command>

  import   read a saved page or a feed, place its stories, merge them into the site's feed
  locate   say where headlines belong: JSON lines in, JSON lines out
  check    name every problem of a feed or a config
  remove   take a story out for good
  pack     write an archive out of feeds, for very many stories
  demo     write an archive of made-up stories
  publish  write into a built site what depends on its feeds, config and address

ortsmarke <command> --help says more. Results go to standard output, remarks to standard error.
`;

/** Has the code of the page with it, which the other commands do without. */
const publishCommand = async (args: string[]): Promise<ExitCode> =>
  (await import('./publish/publishCommand')).publishCommand(args);

type Command = { run: (args: string[]) => Promise<ExitCode>; help: string };

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['import', { run: importCommand, help: IMPORT_HELP }],
  ['locate', { run: locateCommand, help: LOCATE_HELP }],
  ['check', { run: checkCommand, help: CHECK_HELP }],
  ['remove', { run: removeCommand, help: REMOVE_HELP }],
  ['pack', { run: packCommand, help: PACK_HELP }],
  ['demo', { run: demoCommand, help: DEMO_HELP }],
  ['publish', { run: publishCommand, help: PUBLISH_HELP }],
]);

async function main([name, ...args]: string[]): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? process.stderr : process.stdout).write(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.get(name);
  if (!command) throw new CliError(`There is no command "${name}". See: ortsmarke --help`);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(command.help);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    throw isUsageError(error)
      ? new CliError(`${error.message.split(/\.\s/)[0]}. See: ortsmarke ${name} --help`)
      : error;
  }
}

const isUsageError = (error: unknown): error is Error =>
  error instanceof Error && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');

// A reader such as `head` that closes the pipe has read what it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`Standard output cannot be written: ${whyNot(error)}.\n`, () =>
    process.exit(2),
  );
});

// Whoever does not listen to remarks still gets the result.
process.stderr.on('error', () => undefined);

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const said = error instanceof CliError ? error.message : `Unexpected: ${String(error)}`;
    process.stderr.write(`${said}\n`);
    process.exitCode = 2;
  },
);
