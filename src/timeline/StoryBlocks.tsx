import { memo, useMemo } from 'react';
import { OTHER_TOPIC } from '../core/counting/counting';
import { useWords } from '../ui/words';
import { type ChartLayout, middleOf } from './layOutChart';
import { type BlockBox, StoryBlock } from './StoryBlock';
import type { Block } from './stackStories';
import type { TimelineTopic } from './TimelinePanel';
import { useRovingFocus } from './useRovingFocus';

type StoryBlocksProps = {
  layout: ChartLayout;
  /** From the oldest to the newest. */
  blocks: readonly Block[];
  /** Names of the places of each block. */
  places: readonly string[];
  topics: readonly TimelineTopic[];
  /** The first block within the chosen days, and the first after them. */
  firstInside: number;
  endInside: number;
  openStory: string | null;
  onOpen(id: string): void;
};

function boxOf(layout: ChartLayout, { slot, level, stack }: Block): BlockBox {
  const step = layout.plot.height / layout.topCount;
  const gap = Math.min(2, step * 0.2);
  const middle = middleOf(layout, slot);
  return {
    left: middle - layout.barWidth / 2,
    bottom: level * step,
    width: layout.barWidth,
    height: step,
    gap,
    borderRadius: Math.min(3, layout.barWidth / 5, step / 4),
    barTop: (stack - level) * step,
    plotTop: layout.plot.height - level * step,
    at: middle / layout.plot.width,
  };
}

/** Every story as a block of its own, one tab stop for all of them. */
export const StoryBlocks = memo(function StoryBlocks(props: StoryBlocksProps) {
  const { layout, blocks, places, topics, firstInside, endInside, openStory, onOpen } = props;
  const words = useWords();
  const boxes = useMemo(() => blocks.map((block) => boxOf(layout, block)), [layout, blocks]);
  const { stop, ...roving } = useRovingFocus(blocks.length);
  const { group, onFocus, onKeyDown } = roving;
  const topicOf = (id = OTHER_TOPIC) => topics.find((topic) => topic.id === id);
  return (
    <div
      className="timeline-blocks"
      role="toolbar"
      tabIndex={-1}
      aria-label={words.t('timeline.stories')}
      ref={group}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {blocks.map(({ story }, index) => {
        const topic = topicOf(story.topics[0]);
        return (
          <StoryBlock
            key={story.id}
            story={story}
            box={boxes[index] as BlockBox}
            where={places[index] ?? ''}
            topic={topic?.label ?? ''}
            color={topic?.color ?? 'grey'}
            isOutside={index < firstInside || index >= endInside}
            isOpen={story.id === openStory}
            isStop={index === stop}
            onOpen={onOpen}
          />
        );
      })}
    </div>
  );
});
