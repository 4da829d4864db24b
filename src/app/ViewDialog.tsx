import { textIn } from '../core/config';
import { EmbedDialog } from '../embed/EmbedDialog';
import { ShareDialog } from '../embed/ShareDialog';
import type { Board } from './useBoard';

type ViewDialogProps = { kind: 'share' | 'embed'; board: Board; sentence: string; onClose(): void };

/** Names of what the view is filtered by, dates aside. */
function filterNames({ view, naming, words }: Board): string[] {
  return [
    ...view.region.map(naming.nameOf),
    ...(view.placeless ? [words.t('filters.placeless')] : []),
    ...view.topics.map((id) => naming.topic(id).label),
    ...(view.q === '' ? [] : [words.t('share.search', { text: view.q })]),
  ];
}

/** Takes the view elsewhere: as an address, or as a frame in another page. */
export function ViewDialog({ kind, board, sentence, onClose }: ViewDialogProps) {
  const { config, words, view, from, to, earliest, latest } = board;
  const title = textIn(config.title, words.language);
  const filters = filterNames(board);
  if (kind === 'share') {
    const says = [title, ...filters].join(', ');
    return <ShareDialog says={`${says}: ${sentence}`} onClose={onClose} />;
  }
  const facts = {
    title,
    view,
    filters,
    from: from ?? earliest,
    to: to ?? latest,
    languages: config.languages,
  };
  return <EmbedDialog facts={facts} onClose={onClose} />;
}
