import { useWords } from '../ui/words';

/** More would only make the page longer. */
const MOST = 12;

/** Rows whose texts are on their way. */
export function StoryPlaceholders({ count }: { count: number }) {
  const words = useWords();
  const rows = Array.from({ length: Math.min(count, MOST) }, (_, index) => index);
  return (
    <div>
      <p className="visually-hidden" role="status">
        {words.t('stories.loadingTexts')}
      </p>
      {rows.map((row) => (
        <div key={row} className="story-placeholder" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
