import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { CliError } from './cliError';
import { toPath } from './paths';

export const DEFAULT_MAX_MB = 256;
const TIMEOUT_MS = 60_000;

/** The text of a file, an http or https address, or standard input ('-'), which has to be UTF-8.
 *  @throws CliError where it cannot be read, is empty, too large, or no text */
export async function readInput(input: string, maxMb = DEFAULT_MAX_MB): Promise<string> {
  const bytes = await readBytes(input, maxMb * 1e6);
  if (bytes.length > maxMb * 1e6) throw tooLarge(input, maxMb * 1e6);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CliError(`${nameOf(input)} is not UTF-8 text. Save it as UTF-8 and try again.`);
  }
  if (text.includes('\0')) throw new CliError(`${nameOf(input)} is a binary file, not text.`);
  if (text.trim() === '') throw new CliError(`${nameOf(input)} is empty.`);
  return text;
}

export const nameOf = (input: string): string => (input === '-' ? 'Standard input' : input);

async function readBytes(input: string, limit: number): Promise<Uint8Array> {
  if (input === '-') return buffer(process.stdin);
  if (/^https?:\/\//i.test(input)) return fetchBytes(input, limit);
  const path = toPath(input);
  try {
    const { size } = await stat(path);
    if (size > limit) throw tooLarge(input, limit);
    return await readFile(path);
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${input} cannot be read: ${whyNot(error)}.`);
  }
}

async function fetchBytes(address: string, limit: number): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    const cause = error instanceof Error && error.cause ? error.cause : error;
    throw new CliError(`${address} cannot be reached: ${whyNot(cause)}.`);
  }
  if (!response.ok) throw new CliError(`${address} answers ${response.status}, not with a feed.`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > limit) throw tooLarge(address, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (input: string, limit: number) =>
  new CliError(`${nameOf(input)} is larger than ${limit / 1e6} MB. Raise the limit with --max-mb.`);

/** The reason of a failed read or write in words. */
export function whyNot(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'access is denied';
  if (code === 'ENOTDIR') return 'a part of its path is no folder';
  if (code === 'ENOSPC') return 'the disk is full';
  if (code === 'ENOTFOUND') return 'there is no such host';
  if (code === 'ECONNREFUSED') return 'the connection is refused';
  return error instanceof Error ? error.message : String(error);
}
