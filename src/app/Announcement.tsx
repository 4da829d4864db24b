import { useEffect, useState } from 'react';
import { headlineOf } from '../core/story';
import { useViewStore } from '../state/viewStore';
import type { Board } from './useBoard';
import { useOpenStory } from './useOpenStory';

/** Steps in between, such as those of a drag or of playing, follow each other faster than this and
 *  are not spoken. */
const PAUSE_MS = { finished: 700, between: 2500 };

/** Says politely, once per change, what is shown now or which story was opened. */
export function Announcement({ board, sentence }: { board: Board; sentence: string }) {
  const { words, naming } = board;
  const story = useOpenStory(board);
  const opened = story
    ? words.t('stories.opened', { where: naming.whereOf(story), headline: headlineOf(story) })
    : null;
  const isBetween = useViewStore(({ step }) => step === 'between');
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const pause = setTimeout(
      () => setSpoken(opened ?? sentence),
      isBetween ? PAUSE_MS.between : PAUSE_MS.finished,
    );
    return () => clearTimeout(pause);
  }, [opened, sentence, isBetween]);
  return (
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  );
}
