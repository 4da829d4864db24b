/** Bad input or use: a message that says what, where and what to do; the command ends with 2. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

/** What a command ends with: 0 done, 1 something needs a decision, 2 bad input or use. */
export type ExitCode = 0 | 1 | 2;
