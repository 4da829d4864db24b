import { useEffect, useRef } from 'react';
import { useStableCallback } from './stable';

/** Closes what is open on Escape, which brings the focus back to its button, on a press outside,
 *  and when the focus leaves. @returns for the element around button and card */
export function useDismiss<E extends HTMLElement>(isOpen: boolean, onClose: () => void) {
  const around = useRef<E>(null);
  const close = useStableCallback(onClose);
  useEffect(() => {
    if (!isOpen) return;
    const isOutside = (target: EventTarget | null) =>
      target instanceof Node && !around.current?.contains(target);
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      around.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
      close();
    };
    const onLeave = ({ target }: Event) => isOutside(target) && close();
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onLeave);
    document.addEventListener('focusin', onLeave);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onLeave);
      document.removeEventListener('focusin', onLeave);
    };
  }, [isOpen, close]);
  return around;
}
