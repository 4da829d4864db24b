import { memo } from 'react';
import type { Slot, TimeSlots } from '../core/bins';
import { useWords } from '../ui/words';
import { BinButton, type BinPart } from './BinButton';
import { type ChartLayout, middleOf } from './layOutChart';
import { binName } from './names';
import { useRovingFocus } from './useRovingFocus';

type BinButtonsProps = {
  layout: ChartLayout;
  time: TimeSlots;
  /** Slot of each bin. */
  binSlots: readonly number[];
  /** What each bin says. */
  parts: readonly (readonly BinPart[])[];
  /** The parts of a bin are its stories, each once. */
  areSums: boolean;
  onChoose(slot: number): void;
};

/** A button over every bin, one tab stop for all of them. */
export const BinButtons = memo(function BinButtons(props: BinButtonsProps) {
  const { layout, time, binSlots, parts, areSums, onChoose } = props;
  const words = useWords();
  const { group, stop, onFocus, onKeyDown } = useRovingFocus(binSlots.length);
  const { plot, binWidth } = layout;
  return (
    <div
      className="timeline-bins"
      role="toolbar"
      tabIndex={-1}
      aria-label={words.t('timeline.bins')}
      ref={group}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {binSlots.map((slot, bin) => {
        const counted = parts[bin] ?? [];
        const middle = middleOf(layout, slot);
        return (
          <BinButton
            key={slot}
            slot={slot}
            name={binName(words, time.unit, time.slots[slot] as Slot)}
            total={areSums ? counted.reduce((sum, { count }) => sum + count, 0) : null}
            parts={counted}
            left={middle - binWidth / 2}
            width={binWidth}
            height={plot.height}
            at={middle / plot.width}
            isStop={bin === stop}
            onChoose={onChoose}
          />
        );
      })}
    </div>
  );
});
