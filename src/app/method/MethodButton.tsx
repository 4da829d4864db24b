import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { Config } from '../../core/config';
import { lazyPart } from '../../ui/lazyPart';
import { useWords } from '../../ui/words';

const MethodDialog = lazyPart(() => import('./MethodDialog').then((it) => it.MethodDialog));

export function MethodButton({ config }: { config: Config }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button--plain" onClick={() => setOpen(true)}>
        {words.t('about.method')}
      </button>
      {isOpen &&
        createPortal(
          <MethodDialog config={config} onClose={() => setOpen(false)} />,
          document.body,
        )}
    </>
  );
}
