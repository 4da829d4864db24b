import { type MouseEvent, type ReactNode, useState } from 'react';
import { useWords } from '../ui/words';

type NoticeProps = {
  text: string;
  details?: readonly string[];
  action?: { label: string; onTake(event: MouseEvent<HTMLButtonElement>): void };
  children?: ReactNode;
};

export function Notice({ text, details, action, children }: NoticeProps) {
  const words = useWords();
  const [isClosed, setClosed] = useState(false);
  if (isClosed) return null;
  return (
    <div className="notice">
      <p>{text}</p>
      {children}
      {details && (
        <details>
          <summary>{words.t('notice.details')}</summary>
          <ul>
            {details.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="notice-actions">
        {action && (
          <button type="button" className="button button--plain" onClick={action.onTake}>
            {action.label}
          </button>
        )}
        <button type="button" className="button button--plain" onClick={() => setClosed(true)}>
          {words.t('notice.close')}
        </button>
      </div>
    </div>
  );
}
