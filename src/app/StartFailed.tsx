import { useWords } from '../ui/words';

/** In the document only: shown if the app cannot even begin, by `first.ts` or `main.tsx`. */
export function StartFailed() {
  const words = useWords();
  return (
    <>
      <p className="card start-note start-failed" hidden>
        {words.t('start.failed')} <a href="./">{words.t('notice.reload')}</a>
      </p>
      <p className="card start-note start-blocked" hidden>
        {words.t('start.blocked')}{' '}
        <a href="./" target="_blank" rel="noopener">
          {words.t('embed.openLarge')}
        </a>
      </p>
    </>
  );
}
