import { lazy, Suspense, useState } from 'react';
import { PanelBoundary } from '../ui/PanelBoundary';
import { useWords } from '../ui/words';
import { frameCode } from './frameCode';

const TextDialog = lazy(() =>
  import('../ui/TextDialog').then((module) => ({ default: module.TextDialog })),
);

/** Opens the code that shows the current view as a frame in another page. */
export function EmbedButton({ title }: { title: string }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button button--primary masthead-embed"
        onClick={() => setOpen(true)}
      >
        {words.t('embed.button')}
      </button>
      {isOpen && (
        <PanelBoundary what={words.t('failed.part')}>
          <Suspense>
            <TextDialog
              title={words.t('embed.title')}
              label={words.t('embed.code')}
              copyLabel={words.t('embed.copy')}
              copied={words.t('embed.copied')}
              selected={words.t('embed.select')}
              text={frameCode(window.location.href, title)}
              onClose={() => setOpen(false)}
            >
              <p>{words.t('embed.intro')}</p>
            </TextDialog>
          </Suspense>
        </PanelBoundary>
      )}
    </>
  );
}
