import { useState } from 'react';
import { copyText } from '../ui/copyText';
import { lazyPart } from '../ui/lazyPart';
import { useWords } from '../ui/words';

const TextDialog = lazyPart(() => import('../ui/TextDialog').then((it) => it.TextDialog));

const NOTICE_MS = 4000;

/** Hands the view's address to the system's share sheet, or copies it, or shows it to copy. */
export function ShareButton({ text }: { text: string }) {
  const words = useWords();
  const [state, setState] = useState<'idle' | 'copied' | 'manual'>('idle');
  const share = async () => {
    const url = window.location.href;
    if (typeof navigator.share === 'function') {
      try {
        return await navigator.share({ url, text });
      } catch (error) {
        if ((error as Error).name === 'AbortError') return;
      }
    }
    const isCopied = await copyText(url);
    setState(isCopied ? 'copied' : 'manual');
    if (isCopied) setTimeout(() => setState('idle'), NOTICE_MS);
  };
  return (
    <div className="share">
      <button type="button" className="button" onClick={share}>
        {words.t('share.button')}
      </button>
      <p className="share-notice card" role="status">
        {state === 'copied' && words.t('share.copied')}
      </p>
      {state === 'manual' && (
        <TextDialog
          title={words.t('share.button')}
          label={words.t('share.manual')}
          copyLabel={words.t('share.copy')}
          copied={words.t('share.copied')}
          selected={words.t('share.select')}
          text={window.location.href}
          onClose={() => setState('idle')}
        />
      )}
    </div>
  );
}
