import { useEffect, useState } from 'react';
import { headlineOf } from '../core/story';
import type { Board } from './useBoard';
import { useOpenStory } from './useOpenStory';

/** Steps in between, such as those of a drag or of typing, are not spoken. */
const PAUSE_MS = 700;

/** Says politely, once per change, what is shown now or which story was opened. */
export function Announcement({ board, sentence }: { board: Board; sentence: string }) {
  const { words, naming } = board;
  const story = useOpenStory(board);
  const opened = story
    ? words.t('stories.opened', { where: naming.whereOf(story), headline: headlineOf(story) })
    : null;
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => setSpoken(opened ?? sentence), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [opened, sentence]);
  return (
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  );
}
