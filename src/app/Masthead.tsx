import { useState } from 'react';
import { textIn } from '../core/config';
import { Logo } from '../ui/Logo';
import { lazyPart } from '../ui/lazyPart';
import { countFilters } from './FilterSlot';
import { SearchSlot } from './SearchSlot';
import type { Board } from './useBoard';

const ViewDialog = lazyPart(() => import('./ViewDialog').then((it) => it.ViewDialog));

type MastheadProps = {
  board: Board;
  sentence: string;
  areFiltersOpen: boolean;
  onToggleFilters(): void;
};

export function Masthead({ board, sentence, areFiltersOpen, onToggleFilters }: MastheadProps) {
  const { config, words, stories, view } = board;
  const [dialog, setDialog] = useState<'share' | 'export' | 'embed' | null>(null);
  const title = textIn(config.title, words.language);
  const subtitle = config.subtitle && textIn(config.subtitle, words.language);
  const asOf = stories.asOf && words.t('app.asOf', { day: words.day(stories.asOf, 'numeric') });
  return (
    <header className="masthead">
      <Logo title={title} />
      <p className="masthead-about">{[subtitle, asOf].filter(Boolean).join(' · ')}</p>
      <SearchSlot board={board} />
      <button
        type="button"
        className="button masthead-filters"
        aria-expanded={areFiltersOpen}
        aria-controls="filters"
        onClick={onToggleFilters}
      >
        {words.t('app.filterButton', { count: countFilters(view) })}
      </button>
      <div className="masthead-actions">
        <button type="button" className="button" onClick={() => setDialog('share')}>
          {words.t('app.share')}
        </button>
        {config.exports && (
          <button
            type="button"
            className="button masthead-export"
            onClick={() => setDialog('export')}
          >
            {words.t('app.export')}
          </button>
        )}
        <button type="button" className="button button--primary" onClick={() => setDialog('embed')}>
          {words.t('app.embed')}
        </button>
        {dialog && (
          <ViewDialog
            kind={dialog}
            board={board}
            sentence={sentence}
            onClose={() => setDialog(null)}
          />
        )}
      </div>
    </header>
  );
}
