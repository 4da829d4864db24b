import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { copyText } from './copyText';
import { useWords } from './words';

type TextDialogProps = {
  title: string;
  label: string;
  text: string;
  /** Lines that are seen at once. */
  rows?: number;
  copyLabel: string;
  /** Said when the text was copied, or could only be marked. */
  copied: string;
  selected: string;
  /** Another way to take it along. */
  more?: { label: string; onClick(): void } | undefined;
  onClose(): void;
  children?: ReactNode;
};

/** A dialog with a text to take along. Without the right to copy, the text is marked instead. */
export function TextDialog(props: TextDialogProps) {
  const { title, label, text, rows = 5, copyLabel, more, onClose, children } = props;
  const words = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const copy = async () => {
    field.current?.select();
    setCopied(await copyText(text));
  };
  return (
    <dialog
      className="text-dialog card"
      ref={dialog}
      onClose={onClose}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} className="field" readOnly rows={rows} value={text} />
      <p role="status">{isCopied !== null && (isCopied ? props.copied : props.selected)}</p>
      <div className="text-dialog-actions">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.t('share.close')}
        </button>
        {more && (
          <button type="button" className="button" onClick={more.onClick}>
            {more.label}
          </button>
        )}
        <button type="button" className="button button--primary" onClick={copy}>
          {copyLabel}
        </button>
      </div>
    </dialog>
  );
}
