import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/** One tab stop for a row of buttons, arrow keys between them. The buttons are those marked with
 *  `data-stop`, in order; the last one is the first tab stop. */
export function useRovingFocus(count: number) {
  const group = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const buttons = () => [...(group.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
  return {
    group,
    stop: Math.min(chosen ?? count - 1, count - 1),
    onFocus: ({ target }: FocusEvent) => {
      const index = buttons().indexOf(target as HTMLElement);
      if (index >= 0) setChosen(index);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const index = buttons().indexOf(event.target as HTMLElement);
      const step = STEPS[event.key];
      const next =
        event.key === 'Home' ? 0 : event.key === 'End' ? count - 1 : step ? index + step : -1;
      if (index < 0 || (step === undefined && event.key !== 'Home' && event.key !== 'End')) return;
      event.preventDefault();
      buttons()[Math.min(Math.max(next, 0), count - 1)]?.focus();
    },
  };
}
