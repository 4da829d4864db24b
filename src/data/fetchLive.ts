import { readBytes } from './fetchBytes';
import { cutOff, FetchError, fetchOk } from './fetchJson';
import { LiveError } from './liveError';

export type LiveResponse = {
  bytes: Uint8Array;
  /** After redirects. */
  address: string;
  charset: string | null;
  headers: Headers;
};

/** No page of a source needs it; a feed that does is for `import` and an archive. */
const MOST_BYTES = 40e6;

/** Fetches a page of a live source. The browser asks whether its copy still holds, so that a page
 *  that has not changed costs an answer without content.
 *  @throws LiveError */
export async function fetchLive(address: string, signal?: AbortSignal): Promise<LiveResponse> {
  const blocked = watchPolicy(address);
  try {
    const response = await fetchOk(address, signal, { cache: 'no-cache', credentials: 'omit' });
    const bytes = await readBytes(response, cutOff(address, signal), (length) => {
      if (length > MOST_BYTES) throw new LiveError('content', address, `> ${MOST_BYTES / 1e6} MB`);
    });
    const { headers, url } = response;
    const [, charset = null] = /charset="?([\w-]+)/i.exec(headers.get('content-type') ?? '') ?? [];
    return { bytes, address: url || address, charset, headers };
  } catch (error) {
    if (signal?.aborted || error instanceof LiveError) throw error;
    throw await explain(error, address, blocked);
  } finally {
    blocked.stop();
  }
}

/** Hears whether the page's own policy refuses this address. */
function watchPolicy(address: string) {
  const { origin } = new URL(address);
  let isBlocked = false;
  const hear = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === 'connect-src' && blockedURI.startsWith(origin)) isBlocked = true;
  };
  document.addEventListener('securitypolicyviolation', hear);
  return {
    get isBlocked() {
      return isBlocked;
    },
    stop: () => document.removeEventListener('securitypolicyviolation', hear),
  };
}

/** The violation is told a moment after the fetch has failed. */
const MOMENT_MS = 50;

async function explain(error: unknown, address: string, blocked: { readonly isBlocked: boolean }) {
  if (error instanceof FetchError && error.failure === 'status') {
    return new LiveError('status', address, error.detail, restOf(error.headers));
  }
  const detail = error instanceof FetchError ? error.detail : String(error);
  await new Promise((resolve) => setTimeout(resolve, MOMENT_MS));
  if (blocked.isBlocked) return new LiveError('policy', address, detail);
  return new LiveError((await answers(address)) ? 'cors' : 'unreachable', address, detail);
}

/** Whether a host answers at all, to an ask whose answer the page may not read. */
async function answers(address: string): Promise<boolean> {
  if (new URL(address).origin === window.location.origin) return false;
  try {
    await fetch(address, { mode: 'no-cors', cache: 'no-store', credentials: 'omit' });
    return true;
  } catch {
    return false;
  }
}

/** `Retry-After`, in seconds or as a date. */
function restOf(headers: Headers | undefined): number {
  const after = headers?.get('retry-after');
  if (!after) return 0;
  const ms = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}
