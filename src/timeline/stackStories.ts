import { type Slot, slotAt } from '../core/bins';
import { toDayNumber } from '../core/day';
import type { Story } from '../core/story';

/** A story as a block of its bin's stack. */
export type Block = {
  story: Story;
  slot: number;
  /** Blocks below it. */
  level: number;
  /** Blocks of the whole stack. */
  stack: number;
};

/** Blocks from the oldest to the newest; in a stack the oldest lies at the bottom.
 *  @param stories newest first */
export function stackStories(stories: readonly Story[], slots: readonly Slot[]): Block[] {
  const heights = new Map<number, number>();
  const blocks = stories.toReversed().map((story) => {
    const slot = slotAt(slots, toDayNumber(story.day));
    const level = heights.get(slot) ?? 0;
    heights.set(slot, level + 1);
    return { story, slot, level };
  });
  return blocks.map((block) => ({ ...block, stack: heights.get(block.slot) ?? 1 }));
}
