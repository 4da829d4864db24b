import { TextDialog } from '../ui/TextDialog';
import { useWords } from '../ui/words';
import { frameCode } from './frameCode';

/** The code that shows the current view as a frame in another page. */
export function EmbedDialog({ title, onClose }: { title: string; onClose(): void }) {
  const words = useWords();
  return (
    <TextDialog
      title={words.t('embed.title')}
      label={words.t('embed.code')}
      copyLabel={words.t('embed.copy')}
      copied={words.t('embed.copied')}
      selected={words.t('embed.select')}
      text={frameCode(window.location.href, title)}
      onClose={onClose}
    >
      <p>{words.t('embed.intro')}</p>
    </TextDialog>
  );
}
