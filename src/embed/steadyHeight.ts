/** Heights that take turns within this time are a frame and a host that move each other. */
const TURN_MS = 1000;

type Clock = Pick<Window, 'performance' | 'setTimeout' | 'clearTimeout'>;
type Told = { height: number; at: number };

/** A height that makes the host's page wider or narrower may bring another height about, and that
 *  the first one again. Then the frame stays at the larger one for a while, each time twice as long.
 *  Going back once is no such turn: a reader may choose and undo as fast.
 *  @returns takes every height of the content; `tell` gets those that the host is to know */
export function steadyHeight(page: Clock, tell: (height: number) => void) {
  let told: readonly Told[] = [];
  let patience = TURN_MS;
  let waiting = 0;

  function tellNow(height: number): void {
    told = [{ height, at: page.performance.now() }, ...told.slice(0, 2)];
    tell(height);
  }

  const isTurn = (height: number, now: number): boolean => {
    const [last, before, first] = told;
    const takesTurns = before?.height === height && first?.height === last?.height;
    return takesTurns && height < (last?.height ?? 0) && now - (first?.at ?? 0) < patience;
  };

  return (height: number): void => {
    const now = page.performance.now();
    const [last] = told;
    page.clearTimeout(waiting);
    if (height === last?.height) return;
    if (isTurn(height, now)) {
      waiting = page.setTimeout(() => tellNow(height), patience);
      patience *= 2;
      return;
    }
    // Who moved each other no longer does.
    if (now - (last?.at ?? 0) > patience) patience = TURN_MS;
    tellNow(height);
  };
}
