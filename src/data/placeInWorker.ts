import { DecodeError } from '../core/decodeError';
import type { News, PlacedNews } from '../core/feeds/placeNews';
import { SourceError } from '../core/feeds/sourceError';
import { askWorker, startWorker } from './askWorker';
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

let current: { worker: Worker; questions: number; timer: number } | null = null;
let lastId = 0;

/** Reads and places news in a worker, so that the page goes on; where no worker may start, as in a
 *  sandboxed frame, on the page itself. The worker and the gazetteer are fetched when first used.
 *  @throws SourceError, DecodeError, FetchError as `placeNews`, and where the gazetteer fails to come */
export async function placeInWorker(news: News, signal?: AbortSignal): Promise<PlacedNews> {
  const placed = (await askCurrent(news, signal)) ?? (await placeHere(news));
  signal?.throwIfAborted();
  return placed;
}

/** @returns undefined if no worker starts */
async function askCurrent(news: News, signal?: AbortSignal): Promise<PlacedNews | undefined> {
  const asked = (current ??= start());
  if (!asked) return undefined;
  window.clearTimeout(asked.timer);
  const id = ++lastId;
  const question: NewsQuestion = { id, geo: geoAddresses(), news };
  asked.questions += 1;
  return askWorker(asked.worker, {
    question,
    signal,
    read(answer: NewsAnswer): PlacedNews | undefined {
      if (answer.id !== id) return undefined;
      if ('failure' in answer) throw toError(answer.failure);
      return answer.placed;
    },
  }).finally(() => {
    asked.questions -= 1;
    if (asked.questions === 0) asked.timer = window.setTimeout(() => stop(asked), IDLE_MS);
  });
}

function start(): typeof current {
  const worker = startWorker(workerAddress);
  worker?.addEventListener('error', () => {
    current = null;
  });
  return worker && { worker, questions: 0, timer: 0 };
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
