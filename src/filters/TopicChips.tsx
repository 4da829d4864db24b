import type { TopicId } from '../core/story';
import { useWords } from '../ui/words';
import type { TopicChoice } from './FilterForm';

type TopicChipsProps = {
  topics: readonly TopicChoice[];
  chosen: readonly TopicId[];
  onTopics(topics: readonly TopicId[]): void;
};

/** One toggle per topic, with the number of stories that choosing it alone would leave. */
export function TopicChips({ topics, chosen, onTopics }: TopicChipsProps) {
  const words = useWords();
  const toggle = (id: TopicId) =>
    onTopics(chosen.includes(id) ? chosen.filter((it) => it !== id) : [...chosen, id]);
  return (
    <fieldset className="filter-topics">
      <legend className="visually-hidden">{words.t('filters.topics')}</legend>
      {topics.map(({ id, label, color, count }) => (
        <button
          key={id}
          type="button"
          className={`chip topic-${color}`}
          aria-pressed={chosen.includes(id)}
          aria-label={words.t('filters.topicCount', { topic: label, count })}
          onClick={() => toggle(id)}
        >
          <span className="swatch" />
          {label}
          <span className="chip-count">{words.number(count)}</span>
        </button>
      ))}
    </fieldset>
  );
}
