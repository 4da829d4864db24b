import { type FocusEvent, type PointerEvent, useEffect, useState } from 'react';

/** Shows a card while pointer or keyboard focus is on something; Escape hides it. The card belongs
 *  inside the element, so that the pointer may go over to it. */
export function useHint() {
  const [isShown, show] = useState(false);
  useEffect(() => {
    if (!isShown) return;
    const dismiss = ({ key }: KeyboardEvent) => key === 'Escape' && show(false);
    document.addEventListener('keydown', dismiss);
    return () => document.removeEventListener('keydown', dismiss);
  }, [isShown]);
  return {
    isShown,
    onPointerEnter: ({ pointerType }: PointerEvent) => pointerType !== 'touch' && show(true),
    onPointerLeave: () => show(false),
    onFocus: ({ target }: FocusEvent) => target.matches(':focus-visible') && show(true),
    onBlur: () => show(false),
  };
}
