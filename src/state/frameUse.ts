import { create } from 'zustand';

/** A frame stands among the texts of others: what it costs before it is turned to must be little. */
type FrameUse = {
  /** The reader has turned to the frame, by pointer, touch or keyboard. Stays true. */
  isUsed: boolean;
  /** Some of the frame is on the screen. */
  isSeen: boolean;
};

export const useFrameUse = create<FrameUse>(() => ({ isUsed: false, isSeen: true }));

/** A pointer that rests where the frame is loaded or scrolled to has entered it, but moves nothing. */
const INTENTS = ['pointermove', 'pointerdown', 'touchstart', 'focusin', 'keydown'] as const;

/** Watches for both, from when the frame is there.
 *  @returns a function that ends it */
export function watchFrameUse(page: Document): () => void {
  const use = () => {
    leave();
    useFrameUse.setState({ isUsed: true });
  };
  const leave = () => {
    for (const intent of INTENTS) page.removeEventListener(intent, use);
  };
  for (const intent of INTENTS) page.addEventListener(intent, use, { passive: true });
  // Without a root of its own it looks through all frames to the screen.
  const seen = new IntersectionObserver((changes) => {
    useFrameUse.setState({ isSeen: changes.at(-1)?.isIntersecting !== false });
  });
  seen.observe(page.documentElement);
  return () => {
    leave();
    seen.disconnect();
  };
}
