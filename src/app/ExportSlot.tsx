import { useEffect } from 'react';
import { textIn } from '../core/config';
import type { Story } from '../core/story';
import { DEFAULT_VIEW } from '../core/view';
import { writeView } from '../core/viewParams';
import { ExportDialog, type Scope } from '../export/ExportDialog';
import type { ExportFacts } from '../export/exportFacts';
import { type Format, makeFile } from '../export/makeFile';
import type { Maker } from '../export/useMaking';
import { collectStories } from './collectStories';
import type { Board } from './useBoard';

/** Texts that come in files of one month each are fetched for so many stories. */
const MOST_REMOTE = 5000;
const MOST = 50_000;

const EVERYTHING = { days: null, region: null, topics: null, text: null };

type ExportSlotProps = {
  board: Board;
  /** What the view shows. */
  says: string;
  onClose(): void;
};

/** The dialog that takes stories along, made from the board. */
export function ExportSlot({ board, says, onClose }: ExportSlotProps) {
  const { stories, counts } = board;
  const isReady = usePlaceNames(board);
  const mostFor = () => (stories.source.isRemote ? MOST_REMOTE : MOST);
  const make =
    (format: Format, scope: Scope): Maker =>
    async (options) => {
      const filter = scope === 'view' ? board.filter : EVERYTHING;
      const rows = stories.counting.rows(filter, mostFor());
      const collected = await collectStories(stories.source, rows, options);
      return makeFile(format, factsOf(board, scope, says, collected));
    };
  return (
    <ExportDialog
      counts={{ view: counts.total, all: stories.counting.size }}
      mostFor={mostFor}
      isReady={isReady}
      make={make}
      onClose={onClose}
    />
  );
}

/** A feed need not bring names and points of its places along: then those of all are loaded.
 *  @returns whether there is nothing more to wait for */
function usePlaceNames({ stories, geo }: Board): boolean {
  const { places, gazetteer, needGazetteer } = geo;
  const isComplete = stories.source.columns.keys.every((key) => places.has(key));
  useEffect(() => {
    if (!isComplete) needGazetteer();
  }, [isComplete, needGazetteer]);
  return isComplete || !gazetteer.isPending;
}

function factsOf(
  board: Board,
  scope: Scope,
  says: string,
  collected: readonly Story[],
): ExportFacts {
  const { words, config, view, stories, geo, naming } = board;
  const title = textIn(config.title, words.language);
  const query = writeView({
    ...(scope === 'view' ? view : DEFAULT_VIEW),
    ...{ story: null, theme: null, svgMap: false, embed: false, show: null },
  });
  const page = window.location.href.replace(/[?#].*$/, '');
  return {
    words,
    title,
    says: scope === 'view' ? says : `${title}: ${words.t('export.allStories')}`,
    address: query === '' ? page : `${page}?${query}`,
    asOf: stories.asOf,
    credits: [
      words.t('about.stories', { sources: words.list(stories.sourceNames) }),
      words.t('export.rights'),
      words.t('about.bkg'),
      words.t('about.geonames'),
      words.t('about.destatis'),
    ],
    stories: collected,
    places: geo.places,
    nameOf: naming.nameOf,
    whereOf: naming.whereOf,
    topicsOf: naming.topicsOf,
  };
}
