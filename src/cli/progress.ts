/** Says on standard error how far long work is; short work says nothing. */
export type Progress = (step: string, done: number, total?: number) => void;

const FIRST_AFTER_MS = 2000;
const EVERY_MS = 1000;

export function createProgress(
  write: (line: string) => void = (line) => process.stderr.write(line),
  now: () => number = () => performance.now(),
): Progress {
  let next = now() + FIRST_AFTER_MS;
  return (step, done, total) => {
    const time = now();
    if (time < next) return;
    next = time + EVERY_MS;
    const of = total === undefined ? '' : ` of ${total.toLocaleString('en')}`;
    write(`${step}: ${done.toLocaleString('en')}${of}\n`);
  };
}
