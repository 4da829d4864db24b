import { useQuery } from '@tanstack/react-query';
import { spokenLanguage } from '../core/config';
import type { DroppedParam } from '../core/viewParams';
import { FailedNotice } from '../ui/FailedNotice';
import { quoted } from '../ui/quoted';
import { Notice } from './Notice';
import { SourceNotices } from './SourceNotices';
import type { Board } from './useBoard';
import { useKnownRegion } from './useKnownRegion';
import { useKnownTopics } from './useKnownTopics';
import { useRowOf } from './useRowOf';
import type { SourceState } from './useStories';
import { wordsQuery } from './wordsQuery';

type NoticeListProps = {
  board: Board;
  states: readonly SourceState[];
  dropped: readonly DroppedParam[];
};

/** Bad parts of the address, faulty stories, what still loads, a failed refresh. */
export function NoticeList({ board, states, dropped }: NoticeListProps) {
  const { words, view, stories } = board;
  const row = useRowOf(stories, view.story);
  const isStoryKnown = view.story === null || row !== null;
  const all = [...dropped, ...useKnownTopics(board.config), ...useKnownRegion(board)];
  const names = all.map(({ name, value }) => quoted(`${name}=${value}`));
  const language = useQuery({
    ...wordsQuery(spokenLanguage(view.language, board.config)),
    enabled: false,
  });
  return (
    <>
      {names.length > 0 && (
        <Notice
          text={words.t('notice.dropped', { count: names.length, names: words.list(names) })}
        />
      )}
      {!isStoryKnown && (
        <Notice text={words.t('notice.unknownStory', { id: quoted(view.story ?? '') })} />
      )}
      {language.error && (
        <FailedNotice
          what={words.t('failed.language')}
          error={language.error}
          onRetry={() => void language.refetch()}
        />
      )}
      <SourceNotices states={states} />
    </>
  );
}
