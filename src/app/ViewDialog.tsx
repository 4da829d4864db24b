import { useState } from 'react';
import { textIn } from '../core/config';
import { EmbedDialog } from '../embed/EmbedDialog';
import { ShareDialog } from '../embed/ShareDialog';
import { lazyPart } from '../ui/lazyPart';
import { filterNames } from './filterNames';
import type { Board } from './useBoard';
import { usePublishedPage } from './usePublishedPage';

const ExportSlot = lazyPart(() => import('./ExportSlot').then((it) => it.ExportSlot));

type ViewDialogProps = {
  kind: 'share' | 'export' | 'embed';
  board: Board;
  sentence: string;
  onClose(): void;
};

/** Takes the view elsewhere: as an address, as a file, or as a frame in another page. */
export function ViewDialog({ kind: asked, board, sentence, onClose }: ViewDialogProps) {
  const { config, words, view, from, to, earliest, latest } = board;
  const [kind, setKind] = useState(asked);
  const page = usePublishedPage(view);
  const title = textIn(config.title, words.language);
  const filters = filterNames(board);
  const says = `${[title, ...filters].join(', ')}: ${sentence}`;
  if (kind === 'export') return <ExportSlot board={board} says={says} onClose={onClose} />;
  if (kind === 'share') {
    return (
      <ShareDialog
        says={says}
        page={page}
        onFile={config.exports ? () => setKind('export') : null}
        onClose={onClose}
      />
    );
  }
  const facts = {
    title,
    view,
    filters,
    from: from ?? earliest,
    to: to ?? latest,
    languages: config.languages,
  };
  return <EmbedDialog facts={facts} page={page} onClose={onClose} />;
}
