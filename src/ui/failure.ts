import type { MessageId, Words } from './words';

/** A failed fetch as `data` tells it; known here by its shape only. */
type Failure = {
  failure: 'network' | 'status' | 'json' | 'format';
  address: string;
  detail: string;
};

const isFailure = (error: unknown): error is Failure =>
  typeof error === 'object' && error !== null && 'failure' in error && 'address' in error;

/** What went wrong, in the reader's language. */
export function describeFailure(words: Words, error: unknown): string {
  if (!isFailure(error)) {
    return words.t('failed.unknown', {
      detail: error instanceof Error ? error.message : String(error),
    });
  }
  const { failure, address, detail } = error;
  return words.t(`failed.${failure}` satisfies MessageId, { address, detail });
}
