import type { describeFault, Fault } from './describeFault';
import type { MessageId, Words } from './words';

/** A failed fetch as `data` tells it; known here by its shape only. */
type Failure = {
  failure: 'network' | 'status' | 'json' | 'format' | 'code';
  address: string;
  detail: string;
  /** For `format`: what a decoder found where. */
  fault?: Fault | null;
};

/** In the reader's language, and what the browser said of it, in its own. */
export type FailureText = { text: string; original: string | null; isCode: boolean };

const isFailure = (error: unknown): error is Failure =>
  typeof error === 'object' && error !== null && 'failure' in error && 'address' in error;

/** What went wrong.
 *  @param tell says what a decoder found, once its words are there */
export function describeFailure(
  words: Words,
  error: unknown,
  tell?: typeof describeFault,
): FailureText {
  if (!isFailure(error)) {
    const original = error instanceof Error ? error.message : String(error);
    return { text: words.t('failed.unknown'), original, isCode: false };
  }
  const { failure, address, detail, fault } = error;
  const row = fault && tell?.(words, fault);
  return {
    text: words.t(`failed.${failure}` satisfies MessageId, { address, detail: row || detail }),
    original: failure === 'json' || failure === 'code' ? detail : null,
    isCode: failure === 'code',
  };
}
