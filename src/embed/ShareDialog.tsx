import { useState } from 'react';
import { TextDialog } from '../ui/TextDialog';
import { useWords } from '../ui/words';

const canShare = (): boolean => typeof navigator.share === 'function' && window.origin !== 'null';

type ShareDialogProps = {
  /** What the view shows, in a sentence. */
  says: string;
  /** Address of the page of what the view shows; null where it has none. */
  page: string | null;
  /** Takes it along as a file instead; null where the site does not offer that. */
  onFile: (() => void) | null;
  onClose(): void;
};

/** The address of the view, to copy, or to hand to the system's share sheet where there is one. */
export function ShareDialog({ says, page, onFile, onClose }: ShareDialogProps) {
  const words = useWords();
  const [isRefused, setRefused] = useState(false);
  const url = page ?? window.location.href;
  const share = async () => {
    try {
      await navigator.share({ url, text: says });
      onClose();
    } catch (error) {
      // Closing the sheet without sharing is no failure.
      setRefused((error as Error).name !== 'AbortError');
    }
  };
  return (
    <TextDialog
      title={words.t('share.title')}
      label={words.t('share.link')}
      text={url}
      copyLabel={words.t('share.copy')}
      copied={words.t('share.copied')}
      selected={words.t('share.select')}
      more={
        canShare() && !isRefused ? { label: words.t('share.system'), onClick: share } : undefined
      }
      onClose={onClose}
    >
      <p>{says}</p>
      {page !== null && <p>{words.t('share.page')}</p>}
      {window.origin === 'null' && <p>{words.t('share.sandboxed')}</p>}
      {onFile && (
        <button type="button" className="button button--plain share-file" onClick={onFile}>
          {words.t('share.file')}
        </button>
      )}
      {isRefused && <p role="alert">{words.t('share.refused')}</p>}
    </TextDialog>
  );
}
