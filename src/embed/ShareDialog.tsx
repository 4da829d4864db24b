import { useState } from 'react';
import { TextDialog } from '../ui/TextDialog';
import { useWords } from '../ui/words';

const canShare = (): boolean => typeof navigator.share === 'function' && window.origin !== 'null';

/** The address of the view, to copy, or to hand to the system's share sheet where there is one.
 *  @param says what the view shows, in a sentence */
export function ShareDialog({ says, onClose }: { says: string; onClose(): void }) {
  const words = useWords();
  const [isRefused, setRefused] = useState(false);
  const url = window.location.href;
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
      {window.origin === 'null' && <p>{words.t('share.sandboxed')}</p>}
      {isRefused && <p role="alert">{words.t('share.refused')}</p>}
    </TextDialog>
  );
}
