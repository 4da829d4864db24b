import { describeValue } from '../decodeError';

/** An archive that is not as it should be: where, what was wanted, what was there. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';

  /** @param where path inside the file; empty for the whole of it */
  constructor(where: string, wanted: string, got: unknown) {
    super(`${where || 'input'}: wanted ${wanted}, got ${describeValue(got)}`);
  }
}
