import { cutOff, FetchError, fetchOk } from './fetchJson';

/** @param onBytes called with how many bytes are there
 *  @throws FetchError */
export async function fetchBytes(
  address: string,
  signal?: AbortSignal,
  onBytes?: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetchOk(address, signal);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (const reader = response.body?.getReader(); reader; ) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      length += value.length;
      onBytes?.(length);
    }
  } catch (error) {
    cutOff(address, signal)(error);
  }
  const bytes = new Uint8Array(length);
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
