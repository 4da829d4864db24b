import type { SourceError } from '../core/feeds/sourceError';
import { FetchError, type FetchFailure } from './fetchJson';

/** Why a live source gives nothing:
 *  - `policy`: the page's own policy does not name the host
 *  - `cors`: the host answers, but does not allow this page to read it
 *  - `unreachable`, `status`: as the browser says
 *  - `content`: what came is no source of a kind known here */
type LiveProblem = 'policy' | 'cors' | 'unreachable' | 'status' | 'content';

const FAILURES: Readonly<Record<LiveProblem, FetchFailure>> = {
  policy: 'network',
  cors: 'network',
  unreachable: 'network',
  status: 'status',
  content: 'format',
};

export class LiveError extends FetchError {
  /** Milliseconds until the next look, set by whoever counts the failures. */
  pause?: number;
  /** Of `content`: why it could not be read, set by whoever reads it. */
  why?: SourceError;

  constructor(
    readonly problem: LiveProblem,
    address: string,
    detail: string,
    /** Milliseconds that the server wants to be left alone, if it says so. */
    readonly rest = 0,
  ) {
    super(FAILURES[problem], address, detail);
  }
}
