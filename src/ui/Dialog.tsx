import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from './words';

type DialogProps = {
  title: string;
  /** Besides those that every dialog has. */
  className?: string;
  /** Buttons behind the one that closes it. */
  actions?: ReactNode;
  /** It is closed, in whatever way. */
  onClose(): void;
  children: ReactNode;
};

/** A modal dialog: open from the moment it is there, named by its title, closed by its button or by
 *  Escape. The focus then goes back to where it was. */
export function Dialog({ title, className, actions, onClose, children }: DialogProps) {
  const words = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      className={className ? `text-dialog ${className} card` : 'text-dialog card'}
      ref={dialog}
      onClose={onClose}
      aria-labelledby={id}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <div className="text-dialog-actions">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.t('share.close')}
        </button>
        {actions}
      </div>
    </dialog>
  );
}
