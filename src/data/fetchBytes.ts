import { cutOff, FetchError, fetchOk } from './fetchJson';

/** @param onBytes called with how many bytes are there; if it throws, no more are loaded
 *  @throws FetchError */
export async function fetchBytes(
  address: string,
  signal?: AbortSignal,
  onBytes?: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  return readBytes(await fetchOk(address, signal), cutOff(address, signal), onBytes);
}

/** The body of an answer.
 *  @param fail throws what stands for a broken connection */
export async function readBytes(
  { body }: Response,
  fail: (error: unknown) => never,
  onBytes?: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  try {
    while (reader) {
      const { done, value } = await reader.read().catch(fail);
      if (done) break;
      chunks.push(value);
      length += value.length;
      onBytes?.(length);
    }
  } catch (error) {
    reader?.cancel().catch(() => undefined);
    throw error;
  }
  return joinBytes(chunks);
}

export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** @throws FetchError where the bytes are not as gzip writes them */
export async function unzip(
  bytes: Uint8Array<ArrayBuffer>,
  address: string,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const unzipped = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(unzipped).arrayBuffer());
  } catch (error) {
    throw new FetchError('format', address, String(error));
  }
}
