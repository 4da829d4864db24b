import { type DroppedParam, readView, writeView } from '../core/viewParams';
import { adoptView, type Step, useViewStore } from './viewStore';

/** Browsers refuse many history changes in a short time, so steps in between wait. */
const PAUSE_MS = 250;

/** Keeps view and address alike. Reads the address once, then writes every change:
 *  a finished choice makes a history entry, so that Back undoes it; a gesture makes one as a
 *  whole; in a frame nothing is added to the history, which belongs to the page around it.
 *  @returns what was dropped of the address, and a function that ends it */
export function startUrlSync(page: Window): { dropped: DroppedParam[]; stop(): void } {
  const { view, dropped } = readView(page.location.search);
  adoptView(view);
  const isFramed = page.parent !== page || view.embed;
  let inGesture = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const write = (how: 'push' | 'replace') => {
    clearTimeout(waiting);
    const query = writeView(useViewStore.getState().view);
    const address = `${page.location.pathname}${query && `?${query}`}${page.location.hash}`;
    if (`?${query}` === (page.location.search || '?')) return;
    if (how === 'push' && !isFramed) page.history.pushState(null, '', address);
    else page.history.replaceState(null, '', address);
  };

  const follow = (step: Step) => {
    if (step === 'quiet') return write('replace');
    if (step === 'finished') {
      write(inGesture ? 'replace' : 'push');
      inGesture = false;
      return;
    }
    if (!inGesture) write('push');
    inGesture = true;
    clearTimeout(waiting);
    waiting = setTimeout(() => write('replace'), PAUSE_MS);
  };

  const unsubscribe = useViewStore.subscribe(({ step }) => step && follow(step));
  const readAgain = () => {
    // Back ends a gesture: the next choice is one of its own.
    inGesture = false;
    clearTimeout(waiting);
    adoptView(readView(page.location.search).view);
  };
  page.addEventListener('popstate', readAgain);
  return {
    dropped,
    stop() {
      unsubscribe();
      clearTimeout(waiting);
      page.removeEventListener('popstate', readAgain);
    },
  };
}
