import { useMemo } from 'react';
import type { Story } from '../core/story';
import type { Board } from './useBoard';
import { useRowOf } from './useRowOf';
import { useStoryPage } from './useStoryPage';

/** The open story, if its text is at hand. */
export function useOpenStory({ view, stories }: Board): Story | undefined {
  const row = useRowOf(stories, view.story);
  const rows = useMemo(() => (typeof row === 'number' ? [row] : []), [row]);
  const [story] = useStoryPage(stories, rows).stories;
  return story?.id === view.story ? story : undefined;
}
