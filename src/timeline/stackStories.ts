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

/** Blocks of the stories within the slots, from the oldest to the newest; in a stack the oldest lies at the bottom.
 *  @param stories newest first */
export function stackStories(stories: readonly Story[], slots: readonly Slot[]): Block[] {
  const heights = new Map<number, number>();
  const [first, last] = [slots[0]?.from ?? 0, slots.at(-1)?.to ?? 0];
  const isShown = ({ day }: Story) => toDayNumber(day) >= first && toDayNumber(day) <= last;
  const blocks = stories
    .filter(isShown)
    .reverse()
    .map((story) => {
      const slot = slotAt(slots, toDayNumber(story.day));
      const level = heights.get(slot) ?? 0;
      heights.set(slot, level + 1);
      return { story, slot, level };
    });
  return blocks.map((block) => ({ ...block, stack: heights.get(block.slot) ?? 1 }));
}
