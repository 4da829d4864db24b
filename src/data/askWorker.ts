type Ask<Question, Message, Answer> = {
  question: Question;
  /** Gets each message; gives the answer, or undefined for a message that is not the answer yet. What
   *  it throws is the failure. */
  read(message: Message): Answer | undefined;
  signal?: AbortSignal | undefined;
};

/** @param address of a module, as the bundler gives it for `?worker&url`
 *  @returns null where no worker may start, as in a sandboxed frame */
export function startWorker(address: string): Worker | null {
  try {
    const worker = new Worker(address, { type: 'module' });
    // Who asked does without it then: no error of the page.
    worker.onerror = (event) => event.preventDefault();
    return worker;
  } catch {
    return null;
  }
}

/** Asks a worker that may have other questions to answer, and goes on after this one.
 *  @returns undefined if the worker does not run or crashes
 *  @throws what `read` throws; the signal's reason, once it aborts */
export function askWorker<Question, Message, Answer>(
  worker: Worker,
  { question, read, signal }: Ask<Question, Message, Answer>,
): Promise<Answer | undefined> {
  const end = new AbortController();
  const untilEnd = { signal: end.signal };
  return new Promise<Answer | undefined>((resolve, reject) => {
    const onMessage = ({ data }: MessageEvent<Message>) => {
      try {
        const answer = read(data);
        if (answer !== undefined) resolve(answer);
      } catch (error) {
        reject(error);
      }
    };
    worker.addEventListener('message', onMessage, untilEnd);
    worker.addEventListener('error', () => resolve(undefined), untilEnd);
    signal?.addEventListener('abort', () => reject(signal.reason), untilEnd);
    worker.postMessage(question);
  }).finally(() => end.abort());
}

/** Starts a worker for one question; however that ends, the worker ends with it.
 *  @returns undefined if no worker may start, or as `askWorker`
 *  @throws as `askWorker` */
export async function askNewWorker<Question, Message, Answer>(
  address: string,
  ask: Ask<Question, Message, Answer>,
): Promise<Answer | undefined> {
  const worker = startWorker(address);
  return worker ? askWorker(worker, ask).finally(() => worker.terminate()) : undefined;
}
