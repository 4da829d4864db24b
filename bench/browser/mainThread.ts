import type { Browser, Page } from '@playwright/test';

/** One event of a trace; times in µs. `tdur` is the thread's own processor time. */
type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
};

/** A task of the page's main thread, in ms since the trace began: by the clock, of the processor, and
 *  by the clock without the time in which it waited for the compositor, which draws the frame before.
 *  Without a graphics card that draws WebGL on the processor, and the page waits. */
export type Task = { start: number; wall: number; cpu: number; work: number };

export type Trace = {
  tasks: readonly Task[];
  /** When the page said `performance.mark(name)`, in ms since the trace began. */
  marks(name: string): readonly number[];
};

const CATEGORIES = [
  '__metadata',
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;

/** Of several renderers' main threads that which worked most is the page's. */
function eventsOfPage(events: readonly TraceEvent[]): TraceEvent[] {
  const isMain = ({ name, args }: TraceEvent) =>
    name === 'thread_name' && args.name === 'CrRendererMain';
  const work = new Map(events.filter(isMain).map((event) => [threadOf(event), 0]));
  for (const event of events) {
    const before = work.get(threadOf(event));
    if (event.name === 'RunTask' && before !== undefined) {
      work.set(threadOf(event), before + (event.tdur ?? 0));
    }
  }
  const [busiest] = [...work].toSorted((a, b) => b[1] - a[1]);
  if (!busiest || busiest[1] === 0) throw new Error('The trace has no task of a main thread.');
  return events.filter((event) => threadOf(event) === busiest[0]);
}

/** Records what the main thread does while `run` runs. */
export async function traceMainThread(
  browser: Browser,
  page: Page,
  run: () => Promise<void>,
): Promise<Trace> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await run();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const events = eventsOfPage(traceEvents);
  const begin = Math.min(...events.filter(({ ts }) => ts > 0).map(({ ts }) => ts));
  const since = (ts: number) => (ts - begin) / 1000;
  const named = (wanted: string) => events.filter(({ name, ph }) => name === wanted && ph === 'X');
  const commits = named('Commit');
  const waited = (from: number, to: number) =>
    commits
      .filter(({ ts }) => ts >= from && ts < to)
      .reduce((sum, { dur = 0, tdur = 0 }) => sum + dur - tdur, 0);
  return {
    tasks: named('RunTask').map(({ ts, dur = 0, tdur = 0 }) => ({
      start: since(ts),
      wall: dur / 1000,
      cpu: tdur / 1000,
      work: (dur - waited(ts, ts + dur)) / 1000,
    })),
    marks: (wanted) =>
      events
        .filter(({ name }) => name === wanted)
        .map(({ ts }) => since(ts))
        .toSorted((a, b) => a - b),
  };
}

/** Time of all tasks that begin between one mark and the next. */
export function timeBetween(
  { tasks }: Trace,
  marks: readonly number[],
  kind: Exclude<keyof Task, 'start'>,
): number[] {
  return marks.slice(1).map((to, index) => {
    const from = marks[index] as number;
    const inside = tasks.filter(({ start }) => start >= from && start < to);
    return inside.reduce((sum, task) => sum + task[kind], 0);
  });
}
