import { DecodeError } from '../core/decodeError';
import type { News, PlacedNews } from '../core/feeds/placeNews';
import { SourceError } from '../core/feeds/sourceError';
import { FetchError } from './fetchJson';
import { type GeoAddresses, geoAddresses } from './geoAddresses';
// oxlint-disable-next-line import/default -- The bundler makes it the worker's address.
import workerAddress from './newsWorker?worker&url';

export type NewsQuestion = { id: number; geo: GeoAddresses; news: News };

export type NewsAnswer = { id: number } & ({ placed: PlacedNews } | { failure: NewsFailure });

export type NewsFailure =
  | { kind: 'source'; args: ConstructorParameters<typeof SourceError> }
  | { kind: 'decode'; args: ConstructorParameters<typeof DecodeError> }
  | { kind: 'fetch'; args: ConstructorParameters<typeof FetchError> }
  | { kind: 'other'; args: [message: string] };

/** Its gazetteer takes some ten megabytes: it goes when it was not asked for so long. */
const IDLE_MS = 60_000;

type Waiting = { resolve(placed: PlacedNews | null): void; reject(error: unknown): void };

let current: { worker: Worker; waiting: Map<number, Waiting>; timer: number } | null = null;
let lastId = 0;

/** Reads and places news in a worker, so that the page goes on; where no worker may start, as in a
 *  sandboxed frame, on the page itself. The worker and the gazetteer are fetched when first used.
 *  @throws SourceError, DecodeError, FetchError as `placeNews`, and where the gazetteer fails to come */
export async function placeInWorker(news: News, signal?: AbortSignal): Promise<PlacedNews> {
  const placed = (await askWorker(news, signal)) ?? (await placeHere(news));
  signal?.throwIfAborted();
  return placed;
}

/** @returns null if no worker starts */
function askWorker(news: News, signal?: AbortSignal): Promise<PlacedNews | null> {
  const asked = (current ??= startWorker());
  if (!asked) return Promise.resolve(null);
  const { worker, waiting } = asked;
  window.clearTimeout(asked.timer);
  const id = ++lastId;
  return new Promise<PlacedNews | null>((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.postMessage({ id, geo: geoAddresses(), news } satisfies NewsQuestion);
  }).finally(() => {
    waiting.delete(id);
    if (waiting.size === 0) asked.timer = window.setTimeout(() => stop(asked), IDLE_MS);
  });
}

function startWorker(): typeof current {
  try {
    const worker = new Worker(workerAddress, { type: 'module' });
    const waiting = new Map<number, Waiting>();
    worker.onmessage = ({ data }: MessageEvent<NewsAnswer>) => {
      const asked = waiting.get(data.id);
      if ('placed' in data) asked?.resolve(data.placed);
      else asked?.reject(toError(data.failure));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      for (const { resolve } of waiting.values()) resolve(null);
      current = null;
    };
    return { worker, waiting, timer: 0 };
  } catch {
    return null;
  }
}

function stop(asked: NonNullable<typeof current>): void {
  asked.worker.terminate();
  if (current === asked) current = null;
}

function toError({ kind, args }: NewsFailure): Error {
  if (kind === 'source') return new SourceError(...args);
  if (kind === 'decode') return new DecodeError(...args);
  return kind === 'fetch' ? new FetchError(...args) : new Error(...args);
}

async function placeHere(news: News): Promise<PlacedNews> {
  const [{ placeNews }, { gazetteerOnce }] = await Promise.all([
    import('../core/feeds/placeNews'),
    import('./gazetteerOnce'),
  ]);
  return placeNews(news, await gazetteerOnce(geoAddresses()));
}
