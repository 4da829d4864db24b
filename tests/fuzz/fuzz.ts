import fc from 'fast-check';
import { vi } from 'vitest';

vi.setConfig({ testTimeout: 240_000 });

/** The same in each run, so that a change is judged by itself; `FUZZ_SEED=$RANDOM npx vitest run
 *  tests/fuzz` looks elsewhere. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_128);
console.log(`Fuzzing with FUZZ_SEED=${seed}`);

/** No single input may keep a reader longer, on a busy machine; the usual takes a millisecond. */
const LONGEST_MS = 8000;

/** Gives many inputs to a reader. It may throw what it declares and nothing else.
 *  @param read throws for what must not be */
export function fuzz<T>(inputs: fc.Arbitrary<T>, runs: number, read: (input: T) => void): void {
  let slowest = 0;
  fc.assert(
    fc.property(inputs, (input) => {
      const started = performance.now();
      read(input);
      slowest = Math.max(slowest, performance.now() - started);
      hold(slowest < LONGEST_MS, `a read takes ${slowest} ms`);
    }),
    { seed, numRuns: runs, endOnFailure: true },
  );
}

/** The same for a reader that is waited for. */
export async function fuzzAsync<T>(
  inputs: fc.Arbitrary<T>,
  runs: number,
  read: (input: T) => Promise<void>,
): Promise<void> {
  let slowest = 0;
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      const started = performance.now();
      await read(input);
      slowest = Math.max(slowest, performance.now() - started);
      hold(slowest < LONGEST_MS, `a read takes ${slowest} ms`);
    }),
    { seed, numRuns: runs, endOnFailure: true },
  );
}

/** Vitest's own `expect` takes longer than what it is asked about here. */
export function hold(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(what);
}

const asText = (value: unknown): string => JSON.stringify(value);

export const holdSame = (got: unknown, wanted: unknown, what: string): void =>
  hold(asText(got) === asText(wanted), `${what}: ${asText(got)} is not ${asText(wanted)}`);

/** What it gives, or its error where that is one of those it declares. */
export function givenOr<T>(
  read: () => T,
  declared: readonly (abstract new (...given: never[]) => Error)[],
): T | Error {
  try {
    return read();
  } catch (error) {
    const known = declared.find((it) => error instanceof it);
    if (!known) throw error;
    return error as Error;
  }
}

type Change = { kind: number; at: number; length: number; word: string };

/** A real text, changed in a few places: cut, doubled, moved, overwritten, with a word of its
 *  language or with any signs. */
export function mutated(
  samples: readonly string[],
  words: readonly string[],
): fc.Arbitrary<string> {
  const change = fc.record<Change>({
    kind: fc.nat(6),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    word: fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 6 })),
  });
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([sample, changes]) => changes.reduce(apply, sample));
}

function apply(text: string, { kind, at, length, word }: Change): string {
  const from = Math.floor(at * text.length);
  const [before, span, after] = [
    text.slice(0, from),
    text.slice(from, from + length),
    text.slice(from + length),
  ];
  if (kind === 0) return before + after;
  if (kind === 1) return before + span + span + after;
  if (kind === 2) return before + word + span + after;
  if (kind === 3) return before + word + after;
  if (kind === 4) return before;
  if (kind === 5) return after + before + span;
  return before + span.repeat(20) + after;
}

/** A real value of JSON, with some of its parts replaced by any others. */
export function mutatedJson(sample: unknown): fc.Arbitrary<unknown> {
  const paths = pathsIn(sample);
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>('', ' ', -1, 1e308, '2025-02-31', '05570008', 'javascript:x', [[]]),
  );
  const change = fc.tuple(fc.constantFrom(...paths), value);
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce((json, [path, value]) => withValue(json, path, value), sample),
    );
}

type Path = readonly (string | number)[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const pathsIn = (value: unknown, path: Path = []): Path[] => [
  path,
  ...(isObject(value)
    ? Object.entries(value).flatMap(([name, it]) => pathsIn(it, [...path, name]))
    : []),
];

function withValue(json: unknown, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value;
  if (!isObject(json)) return json;
  if (Array.isArray(json)) {
    return json.map((it, index) =>
      String(index) === String(name) ? withValue(it, rest, value) : it,
    );
  }
  return { ...json, [name]: withValue(json[name], rest, value) };
}
