/** Says on standard error how far long work is; a step that is done soon says nothing. */
export type Progress = (step: string, done: number, total?: number) => void;

const FIRST_AFTER_MS = 2000;
const EVERY_MS = 1000;

export function createProgress(
  write: (line: string) => void = (line) => process.stderr.write(line),
  now: () => number = () => performance.now(),
): Progress {
  let current = '';
  let next = 0;
  return (step, done, total) => {
    const time = now();
    if (step !== current) next = time + FIRST_AFTER_MS;
    current = step;
    if (time < next) return;
    next = time + EVERY_MS;
    const of = total === undefined ? '' : ` of ${total.toLocaleString('en')}`;
    write(`${step}: ${done.toLocaleString('en')}${of}\n`);
  };
}
