import { useCallback, useMemo, useState } from 'react';
import { chooseSlots, type TimeSlots } from '../core/bins';
import type { DaySpan } from '../core/counting/counting';
import type { DayNumber } from '../core/day';
import { enlargedDays } from './enlarge';

/** The runs that were opened, and a way to open or fold them. */
export function useFolds() {
  const [opened, setOpened] = useState<ReadonlySet<DayNumber>>(() => new Set());
  const onFold = useCallback(
    (run: DayNumber, open: boolean) =>
      setOpened((known) => new Set(open ? [...known, run] : [...known].filter((it) => it !== run))),
    [],
  );
  return { opened, onFold };
}

type Shown = {
  storyDays: ArrayLike<DayNumber>;
  opened: ReadonlySet<DayNumber>;
  whole: TimeSlots;
  chosen: DaySpan;
  /** `unchanged`: as before, while an end is dragged. */
  show: 'whole' | 'unchanged' | 'fitting';
};

/** The time axis of the chart: the whole, or the chosen days enlarged to finer bins. */
export function useShownTime({ storyDays, opened, whole, chosen, show }: Shown): TimeSlots {
  const [enlarged, setEnlarged] = useState<DaySpan | null>(null);
  const next =
    show === 'whole'
      ? null
      : show === 'unchanged'
        ? enlarged
        : enlargedDays(chosen, whole, enlarged);
  if (next?.from !== enlarged?.from || next?.to !== enlarged?.to) setEnlarged(next);
  return useMemo(() => {
    const part = enlarged && chooseSlots(storyDays, opened, enlarged);
    return part && part.unit !== whole.unit ? part : whole;
  }, [storyDays, opened, enlarged, whole]);
}
