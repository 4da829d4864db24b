import { create } from 'zustand';
import { DEFAULT_VIEW, type View } from '../core/view';

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
  useViewStore.setState({ view, step: null });
}

/** Back to the whole of Germany and time; language, theme and frame stay. */
export function resetView(): void {
  useViewStore.setState(({ view }) => ({
    view: {
      ...DEFAULT_VIEW,
      language: view.language,
      theme: view.theme,
      svgMap: view.svgMap,
      embed: view.embed,
      show: view.show,
    },
    step: 'finished',
  }));
}
