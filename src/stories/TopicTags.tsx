import type { TopicColor } from '../core/config';
import type { TopicId } from '../core/story';

export type TopicTag = { id: TopicId; label: string; color: TopicColor };

/** The topics of a story, the main one first. */
export function TopicTags({ topics }: { topics: readonly TopicTag[] }) {
  return (
    <p className="story-topics">
      {topics.map(({ id, label, color }) => (
        <span key={id} className={`topic-tag topic-${color}`}>
          {label}
        </span>
      ))}
    </p>
  );
}
