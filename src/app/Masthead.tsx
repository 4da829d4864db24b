import { textIn } from '../core/config';
import { EmbedButton } from '../embed/EmbedButton';
import { ShareButton } from '../embed/ShareButton';
import { Logo } from '../ui/Logo';
import { countFilters } from './FilterSlot';
import { SearchSlot } from './SearchSlot';
import type { Board } from './useBoard';

type MastheadProps = {
  board: Board;
  sentence: string;
  areFiltersOpen: boolean;
  onToggleFilters(): void;
};

export function Masthead({ board, sentence, areFiltersOpen, onToggleFilters }: MastheadProps) {
  const { config, words, stories, view } = board;
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
      <ShareButton text={sentence} />
      <EmbedButton title={`${title}: ${sentence}`} />
    </header>
  );
}
