import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Bytes, decodeTexts, findEncoding, isEmptyText } from '../core/feeds/decodeText';
import type { SourceText } from '../core/feeds/parseSource';
import { SourceError } from '../core/feeds/sourceError';
import { CliError } from './cliError';
import { nameOf } from './nameOf';
import { toPath } from './paths';
import { createProgress } from './progress';
import { orSay } from './sourceFault';
import { bytesOfFile, storeBytes } from './storedBytes';

export const DEFAULT_MAX_MB = 256;
export const DEFAULT_TIMEOUT_S = 60;

/** What a command reads. */
export type Input = SourceText & {
  /** As it was typed. */
  name: string;
};

export type Limits = { maxMb: number; timeoutS: number };

export const DEFAULT_LIMITS: Limits = { maxMb: DEFAULT_MAX_MB, timeoutS: DEFAULT_TIMEOUT_S };

/** A file of its own, or what can be read only once. */
type Opened =
  | { path: string; size: number }
  | {
      chunks: AsyncIterable<Uint8Array>;
      /** In bytes, if known before reading. */
      size?: number | undefined;
      address?: string;
      charset?: string | null;
    };

/** Reads a file, an http or https address, or standard input ('-').
 *  @throws CliError where it cannot be read, is empty, too large, or no text */
export async function readInput(
  name: string,
  limits = DEFAULT_LIMITS,
  progress = createProgress(),
): Promise<Input> {
  const opened = await open(name, limits);
  const limit = limits.maxMb * 1e6;
  if (opened.size !== undefined && opened.size > limit) throw tooLarge(name, limit);
  const onPart = (done: number) => {
    if (done > 1e6) progress(`Reading ${nameOf(name)}, MB`, Math.round(done / 1e6));
  };
  const { address = null, charset = null } = 'path' in opened ? {} : opened;
  const bytes = await store(opened, name, limit, onPart);
  const texts = orSay(name, () => textsOf(bytes, charset));
  return { name, texts, address };
}

function textsOf(bytes: Bytes, charset: string | null): Iterable<string> {
  const encoding = findEncoding(bytes, charset);
  const texts = { [Symbol.iterator]: () => decodeTexts(bytes, encoding) };
  if (isEmptyText(texts)) throw new SourceError('empty');
  return texts;
}

async function store(
  opened: Opened,
  name: string,
  limit: number,
  onPart: (bytes: number) => void,
): Promise<Bytes> {
  try {
    if ('path' in opened) return bytesOfFile(opened.path, onPart);
    const bytes = await storeBytes(opened.chunks, limit, onPart);
    if (bytes) return bytes;
  } catch (error) {
    throw new CliError(`${nameOf(name)} cannot be read: ${whyNot(error)}.`);
  }
  throw tooLarge(name, limit);
}

async function open(name: string, limits: Limits): Promise<Opened> {
  if (name === '-') return { chunks: process.stdin };
  if (/^https?:\/\//i.test(name)) return openAddress(name, limits.timeoutS);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name)) {
    throw new CliError(`${name} cannot be read: only https and http addresses can, and files.`);
  }
  const path = toPath(name);
  try {
    const file = await stat(path);
    if (file.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    return file.isFile() ? { path, size: file.size } : { chunks: createReadStream(path) };
  } catch (error) {
    throw new CliError(`${name} cannot be read: ${whyNot(error)}.`);
  }
}

async function openAddress(address: string, timeoutS: number): Promise<Opened> {
  let response: Response;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(timeoutS * 1000) });
  } catch (error) {
    const cause = error instanceof Error && error.cause ? error.cause : error;
    throw new CliError(`${address} cannot be reached: ${whyNot(cause)}.`);
  }
  const { ok, status, headers, body, url } = response;
  if (!ok) throw new CliError(`${address} answers ${status}, not with news. Open it in a browser.`);
  const length = headers.get('content-length');
  const [, charset = null] = /charset="?([\w-]+)/i.exec(headers.get('content-type') ?? '') ?? [];
  const size = length !== null && !headers.get('content-encoding') ? Number(length) : undefined;
  return { chunks: body ?? emptyBody(), size, address: url || address, charset };
}

async function* emptyBody(): AsyncGenerator<Uint8Array> {}

const tooLarge = (input: string, limit: number) =>
  new CliError(`${nameOf(input)} is larger than ${limit / 1e6} MB. Raise the limit with --max-mb.`);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  ENOTDIR: 'a part of its path is no folder',
  ENOSPC: 'the disk is full',
  ENOTFOUND: 'there is no such host',
  ECONNREFUSED: 'the connection is refused',
};

/** The reason of a failed read or write in words. */
export function whyNot(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  if (name === 'TimeoutError') return 'it takes too long. Allow more seconds with --timeout';
  return REASONS[String(code)] ?? (error instanceof Error ? error.message : String(error));
}
