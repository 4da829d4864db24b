import { type ReactNode, useId, useRef, useState } from 'react';
import { copyText } from './copyText';
import { Dialog } from './Dialog';

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
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    field.current?.select();
    setCopied(await copyText(text));
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          {more && (
            <button type="button" className="button" onClick={more.onClick}>
              {more.label}
            </button>
          )}
          <button type="button" className="button button--primary" onClick={copy}>
            {copyLabel}
          </button>
        </>
      }
    >
      {children}
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} className="field" readOnly rows={rows} value={text} />
      <p role="status">{isCopied !== null && (isCopied ? props.copied : props.selected)}</p>
    </Dialog>
  );
}
