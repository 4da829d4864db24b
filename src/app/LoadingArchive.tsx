import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Config } from '../core/config';
import { cancelLoading } from '../data/cancelLoading';
import { type ArchiveProgress, progressKey } from '../data/progressKey';
import { useWords } from '../ui/words';
import { focusNotices } from './focusNotices';

type LoadingArchiveProps = { name: string; url: string; role?: 'status' };

const BEGUN: ArchiveProgress = { step: 'loading', share: 0 };

/** How far an archive is while it loads, and the way not to wait for it. */
export function LoadingArchive({ name, url, role }: LoadingArchiveProps) {
  const words = useWords();
  const client = useQueryClient();
  const { data } = useQuery<ArchiveProgress>({ queryKey: progressKey(url), queryFn: skipToken });
  const { step, share } = data ?? BEGUN;
  const cancel = (button: HTMLButtonElement) => {
    focusNotices(button);
    cancelLoading(client, url);
  };
  return (
    <div className="notice loading-share" role={role}>
      <label>
        {step === 'loading'
          ? words.t('source.loading', { source: name, share: Math.floor(share * 20) * 5 })
          : words.t('source.reading', { source: name })}{' '}
        {/* Of up to a million stories the reading is one part: how long it takes is not known. */}
        <progress {...((step === 'loading' || share > 0) && { value: share })} />
      </label>
      <button
        type="button"
        className="button button--plain"
        onClick={({ currentTarget }) => cancel(currentTarget)}
      >
        {words.t('notice.cancel')}
      </button>
    </div>
  );
}

/** The same of all archives, while there is nothing else to show. */
export function LoadingArchives({ sources }: { sources: Config['sources'] }) {
  return sources
    .filter(({ kind }) => kind === 'archive')
    .map(({ name, url }) => <LoadingArchive key={url} name={name} url={url} role="status" />);
}
