import { describeValue } from '../decodeError';

/** An archive that is not as it should be: where, what was wanted, what was there. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';

  /** @param where path inside the file; empty for the whole of it */
  constructor(where: string, wanted: string, got: unknown) {
    super(`${where || 'input'}: wanted ${wanted}, got ${describeValue(got)}`);
  }
}

/** An index that cannot be read, and what helps. @param got what is wrong with it */
export const indexError = (got: string): ArchiveError =>
  new ArchiveError('', 'the Parquet index of this archive, as "ortsmarke pack" writes it', got);
