import { memo } from 'react';
import type { TopicColor } from '../core/config';
import type { Day } from '../core/day';
import { isInside } from '../core/key';
import { headlineOf, type Story } from '../core/story';
import { hoverStory, useHover } from '../state/hover';
import { useWords } from '../ui/words';
import { HintCard } from './HintCard';
import { useHint } from './useHint';

export type BlockBox = {
  left: number;
  bottom: number;
  width: number;
  height: number;
  /** Pixels at the block's top that have no colour: they part it from the next and can be pressed. */
  gap: number;
  borderRadius: number;
  /** Pixels from the block's bottom to the top of its stack, and to that of the plot. */
  barTop: number;
  plotTop: number;
  /** Where its bin stands in the plot, from 0 to 1. */
  at: number;
};

type StoryBlockProps = {
  story: Story;
  box: BlockBox;
  where: string;
  topic: string;
  color: TopicColor;
  isOutside: boolean;
  isOpen: boolean;
  isStop: boolean;
  onOpen(id: string): void;
};

/** One story: a button of its main topic's colour. */
export const StoryBlock = memo(function StoryBlock(props: StoryBlockProps) {
  const { story, box, where, topic, color, isOutside, isOpen, isStop, onOpen } = props;
  const words = useWords();
  const { isShown, ...hint } = useHint();
  const isHovered = useHover(
    ({ story: id, unit }) =>
      id === story.id || (unit !== null && story.places.some((place) => isInside(place, unit))),
  );
  const headline = headlineOf(story);
  const state = `${isOutside ? ' is-outside' : ''}${isHovered ? ' is-hovered' : ''}`;
  const { left, bottom, width, height, gap, borderRadius } = box;
  return (
    <div
      className={`timeline-block topic-${color}${state}${isOpen ? ' is-open' : ''}`}
      style={{ left, bottom, width, height, borderRadius, ['--gap' as string]: `${gap}px` }}
      onPointerEnter={(event) => {
        hint.onPointerEnter(event);
        hoverStory(story.id);
      }}
      onPointerLeave={() => {
        hint.onPointerLeave();
        hoverStory(null);
      }}
    >
      <button
        type="button"
        data-stop
        data-story={story.id}
        tabIndex={isStop ? 0 : -1}
        aria-current={isOpen ? 'true' : undefined}
        aria-label={words.t('timeline.story', {
          where,
          headline,
          day: words.day(story.day),
          topic,
        })}
        onClick={() => onOpen(story.id)}
        onFocus={(event) => {
          hint.onFocus(event);
          hoverStory(story.id);
        }}
        onBlur={() => {
          hint.onBlur();
          hoverStory(null);
        }}
      />
      {isShown && (
        <HintCard barTop={box.barTop} plotTop={box.plotTop} at={box.at}>
          <StoryCard where={where} headline={headline} day={story.day} topic={topic} />
        </HintCard>
      )}
    </div>
  );
});

type StoryCardProps = { where: string; headline: string; day: Day; topic: string };

function StoryCard({ where, headline, day, topic }: StoryCardProps) {
  const words = useWords();
  return (
    <>
      <p className="timeline-card-line">
        <span className="timeline-card-where">{where}</span>
        <span>{words.day(day, 'medium')}</span>
      </p>
      <p className="timeline-card-headline">{headline}</p>
      <p className="timeline-card-topic">{topic}</p>
    </>
  );
}
