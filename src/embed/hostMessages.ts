/** What a host page may ask of the frame. Both ways are described in docs/embedding.md. */
export type Command = { kind: 'hello' } | { kind: 'view'; query: string };

/** Views of this length no address holds. */
const LONGEST_QUERY = 4000;

/** Reads a message of the host page; null if it is none of ours. */
export function readCommand(message: unknown): Command | null {
  if (typeof message !== 'object' || message === null) return null;
  const {
    ortsmarke,
    query,
    message: said,
  } = message as { ortsmarke?: unknown; query?: unknown; message?: unknown };
  // WordPress listens from then on, which may be later than the first height.
  if (ortsmarke === 'hello' || said === 'ready') return { kind: 'hello' };
  const isView = ortsmarke === 'view' && typeof query === 'string' && query.length <= LONGEST_QUERY;
  return isView ? { kind: 'view', query } : null;
}

/** How two kinds of hosts name their frames in the frame's own address. */
export type FrameNames = {
  /** Pym adds `childId` to the query string. */
  pym: string | null;
  /** WordPress adds `#?secret=…`. */
  wordPress: string | null;
};

export function readFrameNames({ search, hash }: { search: string; hash: string }): FrameNames {
  return {
    pym: new URLSearchParams(search).get('childId'),
    wordPress: new URLSearchParams(hash.replace(/^#\??/, '')).get('secret'),
  };
}

/** The height of the content in CSS pixels, as our own script, Datawrapper, AMP, Pym and WordPress
 *  hosts expect it. Those that name their frames are told only if they have. */
export function heightMessages(height: number, names: FrameNames): unknown[] {
  return [
    { ortsmarke: 'height', height },
    { 'datawrapper-height': { ortsmarke: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(names.pym === null ? [] : [`pymxPYMx${names.pym}xPYMxheightxPYMx${height}`]),
    ...(names.wordPress === null
      ? []
      : [{ message: 'height', value: height, secret: names.wordPress }]),
  ];
}
