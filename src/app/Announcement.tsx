import { useEffect, useRef, useState } from 'react';
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
  const told = useRef<{ opened: string | null; sentence: string }>({ opened: null, sentence: '' });
  useEffect(() => {
    const tell = () => {
      const isJustOpened = opened !== null && opened !== told.current.opened;
      const isChanged = sentence !== told.current.sentence || opened !== told.current.opened;
      told.current = { opened, sentence };
      // A filter that changes while a story is open is told as well.
      if (isChanged) setSpoken(isJustOpened ? opened : sentence);
    };
    const pause = setTimeout(tell, isBetween ? PAUSE_MS.between : PAUSE_MS.finished);
    return () => clearTimeout(pause);
  }, [opened, sentence, isBetween]);
  return (
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  );
}
