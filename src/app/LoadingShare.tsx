import { skipToken, useQueries } from '@tanstack/react-query';
import type { Config } from '../core/config';
import { progressKey } from '../data/progressKey';
import { useWords } from '../ui/words';

/** How much of the archives is there, while they load. */
export function LoadingShare({ sources }: { sources: Config['sources'] }) {
  const words = useWords();
  const shares = useQueries({
    queries: sources.map(({ url }) => ({ queryKey: progressKey(url), queryFn: skipToken })),
    combine: (results) => results.flatMap(({ data }) => (typeof data === 'number' ? data : [])),
  });
  const share = shares.reduce((sum, each) => sum + each, 0) / Math.max(1, shares.length);
  if (shares.length === 0 || share >= 1) return null;
  const percent = Math.floor(share * 20) * 5;
  return (
    <p className="loading-share">
      <label>
        {words.t('app.loadingShare', { share: percent })} <progress value={share} />
      </label>
    </p>
  );
}
