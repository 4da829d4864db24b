import { create } from 'zustand';
import type { Key } from '../core/key';

/** What pointer or focus is on, the same on map, list and timeline. */
type Hover = {
  unit: Key | null;
  story: string | null;
};

export const useHover = create<Hover>(() => ({ unit: null, story: null }));

export const hoverUnit = (unit: Key | null): void => useHover.setState({ unit, story: null });
export const hoverStory = (story: string | null): void => useHover.setState({ story, unit: null });
