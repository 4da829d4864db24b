import { create } from 'zustand';
import { DEFAULT_VIEW, PLAIN, type View } from '../core/view';
import { writeView } from '../core/viewParams';

/** A finished choice makes a history entry; the steps of a gesture, such as a drag, share one. */
export type Step = 'finished' | 'between' | 'quiet';

type ViewState = {
  view: View;
  /** How the last change came about. `null`: it came from the address itself. */
  step: Step | null;
};

export const useViewStore = create<ViewState>(() => ({ view: DEFAULT_VIEW, step: null }));

/** Changes parts of the view. Quiet changes, such as moving the map, only replace the address. */
export function changeView(part: Partial<View>, step: Step = 'finished'): void {
  useViewStore.setState(({ view }) => ({ view: { ...view, ...part }, step }));
}

/** Takes the view that the address names. */
export function adoptView(view: View): void {
  useViewStore.setState((before) => ({
    view: { ...view, all: view.all || before.view.all },
    step: null,
  }));
}

/** Where the address says nothing of what is to be seen, the page begins with this. From then on it
 *  says so if everything is wanted. */
export function beginWith(start: View): void {
  const { view } = useViewStore.getState();
  const isOpen = writeView({ ...view, ...PLAIN }) === '';
  changeView({ ...(isOpen && { ...start, ...looksOf(view) }), all: true }, 'quiet');
}

const looksOf = ({ language, theme, svgMap, embed, show }: View) => ({
  language,
  theme,
  svgMap,
  embed,
  show,
});

/** Back to the whole of Germany and time; language, theme and frame stay. */
export function resetView(): void {
  useViewStore.setState(({ view }) => ({
    view: { ...DEFAULT_VIEW, ...looksOf(view), all: view.all },
    step: 'finished',
  }));
}
