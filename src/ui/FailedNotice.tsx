import { describeFailure } from './failure';
import { useWords } from './words';

type FailedNoticeProps = {
  /** What could not be shown. */
  what: string;
  error: unknown;
  onRetry: () => void;
};

/** What failed, why, and a way to try again. */
export function FailedNotice({ what, error, onRetry }: FailedNoticeProps) {
  const words = useWords();
  return (
    <div className="notice notice--failed" role="alert">
      <p>
        <strong>{what}.</strong> {describeFailure(words, error)}
      </p>
      <button type="button" className="button" onClick={onRetry}>
        {words.t('notice.retry')}
      </button>
    </div>
  );
}
