import { CliError } from './cliError';

/** The flag that refuses input beyond a size, for every command that reads some. */
export const maxMbOption = (most: number) =>
  ({ 'max-mb': { type: 'string', default: String(most) } }) as const;

/** @throws CliError for what is no number above zero */
export const readMaxMb = (text: string): number =>
  readNumber('--max-mb', text, 'a number of megabytes');

/** @throws CliError for what is no number above zero */
export function readNumber(flag: string, text: string, wanted: string): number {
  const number = Number(text);
  if (number > 0 && number < Number.MAX_SAFE_INTEGER / 1e6) return number;
  throw new CliError(`${flag} wants ${wanted}, not "${text}".`);
}
