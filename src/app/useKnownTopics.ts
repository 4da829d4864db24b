import { useEffect, useMemo, useState } from 'react';
import type { Config } from '../core/config';
import { OTHER_TOPIC } from '../core/counting/counting';
import type { TopicId } from '../core/story';
import type { DroppedParam } from '../core/viewParams';
import { changeView, useViewStore } from '../state/viewStore';

/** Takes topics out of the view that this site does not have, and names those of the address the
 *  page was opened with. Only the config tells which they are, so the reader of the address
 *  cannot. */
export function useKnownTopics(config: Config): readonly DroppedParam[] {
  const topics = useViewStore(({ view }) => view.topics);
  const known = useMemo(
    () => new Set<TopicId>([...config.topics.map(({ id }) => id), OTHER_TOPIC]),
    [config],
  );
  useEffect(() => {
    const kept = topics.filter((id) => known.has(id));
    if (kept.length < topics.length) changeView({ topics: kept }, 'quiet');
  }, [known, topics]);
  const [atFirst] = useState(topics);
  return useMemo(
    () => atFirst.filter((id) => !known.has(id)).map((value) => ({ name: 'topic', value })),
    [atFirst, known],
  );
}
