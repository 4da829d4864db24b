import type { TopicId } from '../story';
import { OTHER_TOPIC } from './counting';
import type { StoryColumns } from './storyColumns';

/** Columns in which every topic that is not known is `OTHER_TOPIC`. */
export function withKnownTopics(columns: StoryColumns, known: ReadonlySet<TopicId>): StoryColumns {
  const named = columns.topics.map((id) => (known.has(id) ? id : OTHER_TOPIC));
  const topics = [...new Set(named)];
  if (topics.length === named.length && named.every((id, at) => id === columns.topics[at])) {
    return columns;
  }
  const place = Uint8Array.from(named, (id) => topics.indexOf(id));
  return { ...columns, topics, topic: columns.topic.map((at) => place[at] as number) };
}
