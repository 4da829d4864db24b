import type { DecodeError } from '../core/decodeError';

/** Why a file could not be read; the page says each in its own words. */
export type FetchFailure = 'network' | 'status' | 'json' | 'format';

/** What a decoder found where. */
type Fault = Pick<DecodeError, 'path' | 'wanted' | 'got'>;

export class FetchError extends Error {
  override readonly name = 'FetchError';

  constructor(
    readonly failure: FetchFailure,
    /** The address as named in the config. */
    readonly address: string,
    /** HTTP status, or what the browser said. */
    readonly detail: string,
    readonly fault: Fault | null = null,
    /** Header fields of an answer with an error status. */
    readonly headers?: Headers,
  ) {
    super(`${address}: ${failure} ${detail}`);
  }
}

/** A server that says nothing for so long will not; slow lines with large feeds get along with it. */
const LONGEST_MS = 120_000;

/** @throws FetchError where there is no answer, one that takes too long, or one with an error status */
export async function fetchOk(
  address: string,
  signal?: AbortSignal,
  init?: RequestInit,
): Promise<Response> {
  // Not `AbortSignal.any`, which is younger than some browsers in use.
  const controller = new AbortController();
  for (const it of [signal, AbortSignal.timeout(LONGEST_MS)]) {
    it?.addEventListener('abort', () => controller.abort(it.reason));
  }
  const response = await fetch(address, { ...init, signal: controller.signal }).catch(
    cutOff(address, signal),
  );
  if (!response.ok) {
    const { status, headers } = response;
    throw new FetchError('status', address, String(status), null, headers);
  }
  return response;
}

/** The connection broke, or what came is not what the server said it was, such as a broken gzip. */
export const cutOff =
  (address: string, signal?: AbortSignal) =>
  (error: unknown): never => {
    throw signal?.aborted ? error : new FetchError('network', address, String(error));
  };

/** @param most bytes that are waited for
 *  @returns undefined where more come: then the rest is not loaded
 *  @throws FetchError */
export async function fetchJson(
  address: string,
  signal?: AbortSignal,
  most = Number.POSITIVE_INFINITY,
): Promise<unknown> {
  const { body } = await fetchOk(address, signal);
  let left = most;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, rest) {
      left -= chunk.length;
      if (left < 0) rest.terminate();
      else rest.enqueue(chunk);
    },
  });
  const text = await new Response(body?.pipeThrough(counted)).text().catch(cutOff(address, signal));
  if (left < 0) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FetchError('json', address, (error as Error).message);
  }
}
