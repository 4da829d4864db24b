import { describeFailure } from './failure';
import { lazyCode, useCode } from './lazyCode';
import { useWords } from './words';

const diagnosisCode = lazyCode(() => import('./DiagnosisButton'));
const faultCode = lazyCode(() => import('./describeFault'));

type FailedNoticeProps = {
  /** What could not be shown. */
  what: string;
  error: unknown;
  onRetry: () => void;
};

/** What failed, why, and a way to try again. Code may be missing because the site was renewed:
 *  then only the whole page helps, whose address keeps what was chosen. */
export function FailedNotice({ what, error, onRetry }: FailedNoticeProps) {
  const words = useWords();
  const { code } = useCode(diagnosisCode);
  const { code: fault } = useCode(faultCode);
  const { text, original, isCode } = describeFailure(words, error, fault?.describeFault);
  return (
    <div className="notice notice--failed" role="alert">
      <p>
        <strong>{what}.</strong> {text} {original && <small lang="en">({original})</small>}
      </p>
      <div className="notice-actions">
        <button type="button" className="button" onClick={onRetry}>
          {words.t('notice.retry')}
        </button>
        {isCode && (
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {words.t('notice.reload')}
          </button>
        )}
        {code && <code.DiagnosisButton error={error} />}
      </div>
    </div>
  );
}
