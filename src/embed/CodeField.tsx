import { useId, useRef, useState } from 'react';
import { copyText } from '../ui/copyText';
import { useWords } from '../ui/words';

/** The code to take along. Without the right to copy it is marked instead. */
export function CodeField({ code }: { code: string }) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ code: string; isCopied: boolean } | null>(null);
  const copy = async () => {
    field.current?.select();
    setCopied({ code, isCopied: await copyText(code) });
  };
  // What was said of other code is over.
  const said = copied?.code === code ? copied : null;
  return (
    <div className="embed-code">
      <label htmlFor={id}>{words.t('embed.code')}</label>
      <textarea id={id} ref={field} className="field" readOnly rows={6} value={code} />
      <div className="embed-copy">
        <button type="button" className="button button--primary" onClick={copy}>
          {words.t('embed.copy')}
        </button>
        <p role="status">{said && words.t(said.isCopied ? 'embed.copied' : 'embed.select')}</p>
      </div>
    </div>
  );
}
