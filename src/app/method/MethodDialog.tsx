import { useQueryClient } from '@tanstack/react-query';
import type { Config } from '../../core/config';
import { feedQuery } from '../../data/queries';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/words';
import '../../ui/table.css';
import './method.css';
import { Method } from './Method';
import { methodFacts } from './methodFacts';
import { METHOD_WORDS } from './methodWords';

/** Method and coverage of what is loaded now, archives and feeds of other hosts among it. */
export function MethodDialog({ config, onClose }: { config: Config; onClose(): void }) {
  const words = useWords();
  const client = useQueryClient();
  const states = config.sources.map((source) => ({
    name: source.name,
    loaded: client.getQueryData(feedQuery(source).queryKey),
  }));
  const facts = methodFacts(states.flatMap(({ loaded }) => loaded ?? []));
  const failed = states
    .filter(({ loaded }) => !loaded || loaded.more?.isCancelled)
    .map(({ name }) => name);
  const { title } = METHOD_WORDS[words.language];
  return (
    <Dialog title={title} className="table-dialog method-dialog" onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reached by keys. */}
      <div className="method-body" tabIndex={0} role="group" aria-label={title}>
        <Method words={words} facts={facts} failed={failed} heading="h3" />
      </div>
    </Dialog>
  );
}
