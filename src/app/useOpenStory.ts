import { useMemo } from 'react';
import type { Story } from '../core/story';
import type { Board } from './useBoard';

/** The open story, if its text is at hand. */
export function useOpenStory({ view, stories }: Board): Story | undefined {
  const { source } = stories;
  return useMemo(() => {
    const row = view.story === null ? undefined : source.rowOf(view.story);
    const page = typeof row === 'number' ? source.page([row]) : [];
    return page instanceof Promise ? undefined : page[0];
  }, [source, view.story]);
}
