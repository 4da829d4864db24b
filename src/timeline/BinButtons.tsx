import { memo, useMemo } from 'react';
import type { Slot, TimeSlots } from '../core/bins';
import { useWords } from '../ui/words';
import { BinButton, type BinTopics } from './BinButton';
import { type ChartLayout, middleOf } from './layOutChart';
import { binName } from './names';
import type { StackedBarsProps } from './StackedBars';
import { useRovingFocus } from './useRovingFocus';

type BinButtonsProps = {
  layout: ChartLayout;
  time: TimeSlots;
  bars: StackedBarsProps;
  onChoose(slot: number): void;
};

function topicsOf({ topics, counts }: StackedBarsProps, bin: number): BinTopics {
  return topics
    .map((topic, column) => ({ topic, count: counts[bin * topics.length + column] ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** A button over every bar, one tab stop for all of them. */
export const BinButtons = memo(function BinButtons(props: BinButtonsProps) {
  const { layout, time, bars, onChoose } = props;
  const words = useWords();
  const { binSlots } = bars;
  const bins = useMemo(() => binSlots.map((_, bin) => topicsOf(bars, bin)), [binSlots, bars]);
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
        const topics = bins[bin] ?? [];
        const total = topics.reduce((sum, { count }) => sum + count, 0);
        const middle = middleOf(layout, slot);
        return (
          <BinButton
            key={slot}
            slot={slot}
            name={binName(words, time.unit, time.slots[slot] as Slot)}
            total={total}
            topics={topics}
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
