type Load<T> = { result: Promise<T>; cancel(): void; waiting: number; isDone: boolean };

/** Loads each address once, however many ask for it, and keeps the last ones. A load that nobody
 *  waits for any more is cancelled; a failed one is tried again when it is asked for again. */
export class SharedLoads<T> {
  private readonly loads = new Map<string, Load<T>>();

  /** @param most results that are kept */
  constructor(
    private readonly most: number,
    private readonly load: (address: string, signal: AbortSignal) => Promise<T>,
  ) {}

  get(address: string, signal?: AbortSignal): Promise<T> {
    const load = this.loads.get(address) ?? this.start(address);
    // The one asked for last is dropped last.
    this.loads.delete(address);
    this.loads.set(address, load);
    this.dropOldest();
    if (load.isDone || !signal) {
      load.waiting += 1;
      return load.result;
    }
    return this.waitFor(address, load, signal);
  }

  private start(address: string): Load<T> {
    const controller = new AbortController();
    const load: Load<T> = {
      result: this.load(address, controller.signal),
      cancel: () => controller.abort(),
      waiting: 0,
      isDone: false,
    };
    load.result.then(
      () => {
        load.isDone = true;
      },
      () => this.forget(address, load),
    );
    return load;
  }

  private waitFor(address: string, load: Load<T>, signal: AbortSignal): Promise<T> {
    load.waiting += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(signal.reason);
        load.waiting -= 1;
        if (load.waiting > 0 || load.isDone) return;
        this.forget(address, load);
        load.cancel();
      };
      if (signal.aborted) return leave();
      signal.addEventListener('abort', leave, { once: true });
      load.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  private forget(address: string, load: Load<T>): void {
    if (this.loads.get(address) === load) this.loads.delete(address);
  }

  private dropOldest(): void {
    for (const [address, { isDone }] of this.loads) {
      if (this.loads.size <= this.most) return;
      if (isDone) this.loads.delete(address);
    }
  }
}
