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
  ) {
    super(`${address}: ${failure} ${detail}`);
  }
}

/** @throws FetchError where there is no answer, or one with an error status */
export async function fetchOk(address: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(address, { signal: signal ?? null }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new FetchError('network', address, String(error));
  });
  if (!response.ok) throw new FetchError('status', address, String(response.status));
  return response;
}

/** @throws FetchError */
export async function fetchJson(address: string, signal?: AbortSignal): Promise<unknown> {
  const text = await (await fetchOk(address, signal)).text();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FetchError('json', address, (error as Error).message);
  }
}
