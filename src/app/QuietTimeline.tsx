import { useMemo, useRef } from 'react';
import { type BinUnit, chooseSlots, type Slot } from '../core/bins';
import { type Day, fromDayNumber } from '../core/day';
import { createSlotAxis } from '../core/slotAxis';
import { useFrameUse } from '../state/frameUse';
import { runName } from '../timeline/names';
import type { MessageId } from '../ui/words';
import { TimelineSlot } from './TimelineSlot';
import type { Board } from './useBoard';

const NONE_OPENED: ReadonlySet<number> = new Set();
/** In bins. */
const FOLD_WIDTH = 3;
const GAP = 0.12;
/** Pixels beside the bars, as in `app.css`. */
const BESIDE = { left: 26, both: 40 };

const PER_UNIT: Readonly<Record<BinUnit, MessageId>> = {
  day: 'timeline.perDay',
  week: 'timeline.perWeek',
  month: 'timeline.perMonth',
  quarter: 'timeline.perQuarter',
  year: 'timeline.perYear',
};

/** The timeline of a frame that nobody has turned to yet: bars alone, which cost no chart library.
 *  The whole one takes its place on first use, before it can be missed. */
export function QuietTimeline({ board }: { board: Board }) {
  const isUsed = useFrameUse((frame) => frame.isUsed);
  const hadFocus = useRef(false);
  const takeFocus = (slot: HTMLDivElement | null) => {
    if (slot && hadFocus.current) slot.focus({ preventScroll: true });
  };
  if (isUsed) {
    return (
      <div className="timeline-whole" ref={takeFocus} tabIndex={-1}>
        <TimelineSlot board={board} />
      </div>
    );
  }
  return (
    <Sketch
      board={board}
      onFocus={() => {
        hadFocus.current = true;
      }}
    />
  );
}

function Sketch({ board, onFocus }: { board: Board; onFocus(): void }) {
  const { words, stories, counts } = board;
  const { counting } = stories;
  const time = useMemo(() => chooseSlots(counting.storyDays, NONE_OPENED), [counting.storyDays]);
  if (!time) return <p className="timeline-empty">{words.t('timeline.empty')}</p>;
  const { unit, days, slots } = time;
  const [from, to] = [fromDayNumber(days.from), fromDayNumber(days.to)];
  return (
    <section className="timeline is-compact" aria-label={words.t('timeline.region')}>
      <div className="timeline-heading timeline-heading--quiet">
        <h2>{words.t(PER_UNIT[unit])}</h2>
      </div>
      <button
        type="button"
        className="timeline-frame timeline-quiet"
        aria-label={words.t('timeline.quiet', {
          count: counts.total,
          span: words.days(from, to),
        })}
        onFocus={onFocus}
      >
        <Bars board={board} slots={slots} />
        <Folds board={board} slots={slots} />
        <span className="timeline-quiet-ends" aria-hidden="true">
          <span>{words.day(from, 'medium')}</span>
          <span>{words.day(to, 'medium')}</span>
        </span>
      </button>
    </section>
  );
}

type SlotsProps = { board: Board; slots: readonly Slot[] };

/** Long times without a story, which the whole timeline can open. */
function Folds({ board, slots }: SlotsProps) {
  const { words } = board;
  const { edges, width } = createSlotAxis(slots, FOLD_WIDTH);
  // The bars have room beside them for the numbers of the whole timeline.
  const across = (x: number) => `calc(${BESIDE.left}px + ${x / width} * (100% - ${BESIDE.both}px))`;
  return slots.map(
    (slot, index) =>
      slot.kind === 'fold' && (
        <span
          key={slot.from}
          className="timeline-quiet-fold"
          aria-hidden="true"
          style={{
            left: across(edges[index] ?? 0),
            width: `calc(${FOLD_WIDTH / width} * (100% - ${BESIDE.both}px))`,
          }}
        >
          {words.t('timeline.fold', { span: runName(words, slot.run) })}
        </span>
      ),
  );
}

function Bars({ board, slots }: SlotsProps) {
  const { stories, filter, naming, from, to } = board;
  const { counting } = stories;
  const { topics } = counting;
  const bins = slots.flatMap((slot, index) => (slot.kind === 'bin' ? [{ slot, index }] : []));
  const { edges, width } = createSlotAxis(slots, FOLD_WIDTH);
  const table = counting.byBin(
    { ...filter, days: null },
    bins.map(({ slot }) => slot),
  );
  const stacks = bins.map((_, bin) =>
    table.subarray(bin * topics.length, (bin + 1) * topics.length),
  );
  const most = Math.max(1, ...stacks.map((stack) => stack.reduce((sum, count) => sum + count, 0)));
  return (
    <svg viewBox={`0 0 ${width} ${most}`} preserveAspectRatio="none" aria-hidden="true">
      {bins.map(({ slot, index }, bin) => {
        let below = 0;
        const isOutside = isBeyond(slot, from, to);
        return topics.map((topic, column) => {
          const count = stacks[bin]?.[column] ?? 0;
          if (count === 0) return null;
          below += count;
          return (
            <rect
              key={`${index}-${topic}`}
              className={`timeline-bar topic-${naming.topic(topic).color}`}
              opacity={isOutside ? 0.35 : undefined}
              x={(edges[index] ?? 0) + GAP / 2}
              y={most - below}
              width={1 - GAP}
              height={count * 0.96}
            />
          );
        });
      })}
    </svg>
  );
}

const isBeyond = (slot: Slot, from: Day | null, to: Day | null): boolean =>
  (from !== null && fromDayNumber(slot.to) < from) ||
  (to !== null && fromDayNumber(slot.from) > to);
