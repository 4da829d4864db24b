import type { Wanted } from './wanted';

/** Input that is not as it should be: where, what was wanted, what was there. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';

  constructor(
    /** Path inside the input, such as `items[3].date_published`; empty for the whole. */
    readonly path: string,
    readonly wanted: Wanted,
    /** The value found, cut to 80 characters. */
    readonly got: string,
  ) {
    super(`${path || 'input'}: wanted ${wanted}, got ${got}`);
  }
}

/** A short, safe text of any value, for messages. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? `"${value}"` : writeValue(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Hostile input may be nested deeper than the stack is. */
function writeValue(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}
