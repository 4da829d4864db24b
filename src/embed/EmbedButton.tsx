import { useState } from 'react';
import { lazyPart } from '../ui/lazyPart';
import { useWords } from '../ui/words';

const EmbedDialog = lazyPart(() => import('./EmbedDialog').then((it) => it.EmbedDialog));

/** Opens the dialog with the code for other pages. */
export function EmbedButton({ title }: { title: string }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="masthead-embed">
      <button type="button" className="button button--primary" onClick={() => setOpen(true)}>
        {words.t('share.embed')}
      </button>
      {isOpen && <EmbedDialog title={title} onClose={() => setOpen(false)} />}
    </div>
  );
}
