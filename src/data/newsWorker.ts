import { DecodeError } from '../core/decodeError';
import { placeNews } from '../core/feeds/placeNews';
import { SourceError } from '../core/feeds/sourceError';
import { FetchError } from './fetchJson';
import { gazetteerOnce } from './gazetteerOnce';
import type { NewsAnswer, NewsFailure, NewsQuestion } from './placeInWorker';
import type { FeedAnswer, FeedQuestion } from './readInWorker';
import { readLarge } from './readLargeFeed';

type Answer = NewsAnswer | FeedAnswer;

/** The worker's own end, as far as it is used; the page's types know the page's only. */
const port = self as unknown as {
  onmessage: ((event: { data: NewsQuestion | FeedQuestion }) => void) | null;
  postMessage(answer: Answer): void;
};

port.onmessage = ({ data }) => {
  if ('large' in data) readLarge(data.large, (answer) => port.postMessage(answer));
  else placeAll(data);
};

function placeAll({ id, geo, news }: NewsQuestion): void {
  gazetteerOnce(geo)
    .then((gazetteer) => placeNews(news, gazetteer))
    .then(
      (placed) => port.postMessage({ id, placed }),
      (error: unknown) => port.postMessage({ id, failure: toFailure(error) }),
    );
}

/** Errors lose their kind on the way to the page. */
function toFailure(error: unknown): NewsFailure {
  if (error instanceof SourceError) return { kind: 'source', args: [error.problem, error.detail] };
  if (error instanceof DecodeError)
    return { kind: 'decode', args: [error.path, error.wanted, error.got] };
  if (error instanceof FetchError)
    return { kind: 'fetch', args: [error.failure, error.address, error.detail] };
  return { kind: 'other', args: [error instanceof Error ? error.message : String(error)] };
}
