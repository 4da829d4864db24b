import { useWords } from '../ui/words';

/** A wider choice that has stories. */
export type WayOut = { label: string; onTake(): void };

/** A site whose feeds are empty, as a new one's are.
 *  @param isLoaded false: not all are there, so that nothing is known */
export function NoStoriesYet({ isLoaded }: { isLoaded: boolean }) {
  const words = useWords();
  if (!isLoaded) return <p className="stories-empty">{words.t('timeline.empty')}</p>;
  return (
    <p className="stories-empty">
      <strong>{words.t('start.noStories')}.</strong> {words.t('start.noStoriesWhy')}
    </p>
  );
}

/** No dead ends: says that nothing was found, not that nothing happened, and offers ways out. */
export function EmptyStories({ waysOut }: { waysOut: readonly WayOut[] }) {
  const words = useWords();
  return (
    <div className="stories-empty">
      <p>
        <strong>{words.t('stories.empty')}.</strong> {words.t('stories.emptyWhy')}
      </p>
      <ul>
        {waysOut.map(({ label, onTake }) => (
          <li key={label}>
            <button type="button" className="button" onClick={onTake}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
