import { useEffect, useState } from 'react';
import type { Config } from '../core/config';
import { OTHER_TOPIC } from '../core/counting/counting';
import type { DroppedParam } from '../core/viewParams';
import { changeView, useViewStore } from '../state/viewStore';

/** Takes topics out of the view that this site does not have, and names them. Only the config
 *  tells which those are, so the reader of the address cannot. */
export function useKnownTopics(config: Config): readonly DroppedParam[] {
  const topics = useViewStore(({ view }) => view.topics);
  const [dropped, setDropped] = useState<readonly DroppedParam[]>([]);
  useEffect(() => {
    const known = new Set([...config.topics.map(({ id }) => id), OTHER_TOPIC]);
    const unknown = topics.filter((id) => !known.has(id));
    if (unknown.length === 0) return;
    setDropped(unknown.map((value) => ({ name: 'topic', value })));
    changeView({ topics: topics.filter((id) => known.has(id)) }, 'quiet');
  }, [config, topics]);
  return dropped;
}
