import { textIn } from '../core/config';
import type { Story } from '../core/story';
import { DEFAULT_VIEW, PLAIN } from '../core/view';
import { writeView } from '../core/viewParams';
import type { Scope } from '../export/ExportDialog';
import type { ExportFacts } from '../export/exportFacts';
import { shownSentence } from '../stories/shownSentence';
import type { Board } from './useBoard';

export const EVERYTHING = { days: null, region: null, topics: null, text: null };

function sayAll({ words, stories, earliest, latest }: Board): string {
  const { counting } = stories;
  const span = earliest && latest && words.days(earliest, latest);
  const { count, rest } = shownSentence(words, counting.size, counting.tally(EVERYTHING), span);
  return count + rest;
}

/** What every file says of the stories in it. */
export function factsOf(
  board: Board,
  scope: Scope,
  says: string,
  collected: readonly Story[],
): ExportFacts {
  const { words, config, view, stories, geo, naming } = board;
  const title = textIn(config.title, words.language);
  const query = writeView({
    ...(scope === 'view' ? view : { ...DEFAULT_VIEW, all: view.all }),
    ...{ ...PLAIN, story: null, language: scope === 'view' ? view.language : null },
  });
  const page = window.location.href.replace(/[?#].*$/, '');
  return {
    words,
    title,
    says: scope === 'view' ? says : `${title}: ${sayAll(board)}`,
    address: query === '' ? page : `${page}?${query}`,
    asOf: stories.asOf,
    credits: [
      words.t('about.stories', { sources: words.list(stories.sourceNames) }),
      words.t('export.rights'),
      words.t('about.bkg'),
      words.t('about.geonames'),
      words.t('about.destatis'),
    ],
    total: scope === 'view' ? board.counts.total : stories.counting.size,
    stories: collected,
    places: geo.places,
    nameOf: naming.nameOf,
    whereOf: naming.whereOf,
    topicsOf: naming.topicsOf,
  };
}
