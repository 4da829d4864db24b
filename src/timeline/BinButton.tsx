import { memo } from 'react';
import { useWords } from '../ui/words';
import { HintCard } from './HintCard';
import type { TimelineTopic } from './TimelinePanel';
import { useHint } from './useHint';

/** The stories of a bin by topic, only topics that occur. */
export type BinTopics = readonly { topic: TimelineTopic; count: number }[];

type BinButtonProps = {
  slot: number;
  name: string;
  total: number;
  topics: BinTopics;
  left: number;
  width: number;
  /** Height of the plot. */
  height: number;
  at: number;
  isStop: boolean;
  onChoose(slot: number): void;
};

/** A bin of the bars: names its counts and chooses its days. */
export const BinButton = memo(function BinButton(props: BinButtonProps) {
  const { slot, name, total, topics, left, width, height, at, isStop, onChoose } = props;
  const words = useWords();
  const { isShown, ...hint } = useHint();
  const parts = topics.map(({ topic, count }) =>
    words.t('timeline.topicCount', { topic: topic.label, count: words.number(count) }),
  );
  const count = words.t('timeline.binCount', { count: total });
  return (
    <div
      className="timeline-bin"
      style={{ left, width }}
      onPointerEnter={hint.onPointerEnter}
      onPointerLeave={hint.onPointerLeave}
    >
      <button
        type="button"
        data-stop
        tabIndex={isStop ? 0 : -1}
        aria-label={words.t('timeline.bin', { name, parts: [count, ...parts].join(', ') })}
        onClick={() => onChoose(slot)}
        onFocus={hint.onFocus}
        onBlur={hint.onBlur}
      />
      {isShown && (
        <HintCard barTop={height} plotTop={height} at={at}>
          <p className="timeline-card-line">
            <span className="timeline-card-where">{name}</span>
            <span>{count}</span>
          </p>
          <ul className="timeline-card-topics">
            {topics.map(({ topic }, index) => (
              <li key={topic.id} className={`topic-${topic.color}`}>
                <span className="swatch" />
                {parts[index]}
              </li>
            ))}
          </ul>
        </HintCard>
      )}
    </div>
  );
});
