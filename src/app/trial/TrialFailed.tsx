import { SourceError } from '../../core/feeds/sourceError';
import { Dialog } from '../../ui/Dialog';
import { describeFault } from '../../ui/describeFault';
import { describeFailure } from '../../ui/failure';
import { useWords, type Words } from '../../ui/words';
import type { TrialFault } from './trialStore';
import { MOST_MB, TooLarge } from './tryFile';

type TrialFailedProps = { fault: TrialFault; onClose(): void };

/** Why a file is not shown. */
export function TrialFailed({ fault: { name, error }, onClose }: TrialFailedProps) {
  const words = useWords();
  return (
    <Dialog title={words.t('trial.failed')} onClose={onClose}>
      <p>
        <strong>{name}</strong>: {reasonOf(words, error)}
      </p>
    </Dialog>
  );
}

function reasonOf(words: Words, error: unknown): string {
  if (error instanceof TooLarge) return words.t('trial.tooLarge', { most: MOST_MB });
  if (error instanceof SourceError) {
    const { problem, detail } = error;
    return words.t(`source.problem.${problem}`, { detail });
  }
  const { text, original } = describeFailure(words, error, describeFault);
  return original === null ? text : `${text} (${original})`;
}
