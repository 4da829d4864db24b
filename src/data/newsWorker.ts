import { DecodeError } from '../core/decodeError';
import { placeNews } from '../core/feeds/placeNews';
import { SourceError } from '../core/feeds/sourceError';
import { FetchError } from './fetchJson';
import { gazetteerOnce } from './gazetteerOnce';
import type { NewsAnswer, NewsFailure, NewsQuestion } from './placeInWorker';

/** The worker's own end, as far as it is used; the page's types know the page's only. */
const port = self as unknown as {
  onmessage: ((event: { data: NewsQuestion }) => void) | null;
  postMessage(answer: NewsAnswer): void;
};

port.onmessage = ({ data: { id, geo, news } }) => {
  gazetteerOnce(geo)
    .then((gazetteer) => placeNews(news, gazetteer))
    .then(
      (placed) => port.postMessage({ id, placed }),
      (error: unknown) => port.postMessage({ id, failure: toFailure(error) }),
    );
};

/** Errors lose their kind on the way to the page. */
function toFailure(error: unknown): NewsFailure {
  if (error instanceof SourceError) return { kind: 'source', args: [error.problem, error.detail] };
  if (error instanceof DecodeError)
    return { kind: 'decode', args: [error.path, error.wanted, error.got] };
  if (error instanceof FetchError)
    return { kind: 'fetch', args: [error.failure, error.address, error.detail] };
  return { kind: 'other', args: [error instanceof Error ? error.message : String(error)] };
}
