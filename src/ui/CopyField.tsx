import { useId, useRef, useState } from 'react';
import { copyText } from './copyText';

type CopyFieldProps = {
  label: string;
  text: string;
  copyLabel: string;
  /** Said when the text was copied, or could only be marked. */
  copied: string;
  selected: string;
};

/** A text to take along. Without the right to copy it is marked instead. */
export function CopyField({ label, text, copyLabel, copied, selected }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<{ text: string; isCopied: boolean } | null>(null);
  const copy = async () => {
    field.current?.select();
    setDone({ text, isCopied: await copyText(text) });
  };
  // What was said of another text is over.
  const said = done?.text === text ? done : null;
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} className="field" readOnly rows={6} value={text} />
      <div className="copy-field-actions">
        <button type="button" className="button button--primary" onClick={copy}>
          {copyLabel}
        </button>
        <p role="status">{said && (said.isCopied ? copied : selected)}</p>
      </div>
    </div>
  );
}
