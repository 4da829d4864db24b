import { type ComponentProps, useEffect, useState } from 'react';
import type { StoryFilter } from '../core/counting/counting';
import { ExportDialog, type Scope } from '../export/ExportDialog';
import type { ExportFacts, MadeFile } from '../export/exportFacts';
import { type Format, isPicture, makeFile } from '../export/makeFile';
import { PrintSheet } from '../export/PrintSheet';
import type { Maker } from '../export/useMaking';
import { type CollectOptions, collectStories } from './collectStories';
import { EVERYTHING, factsOf } from './factsOf';
import type { Board } from './useBoard';

/** Texts that come in files of one month each are fetched for so many stories, and a page in one
 *  file shows no more. */
const MOST_REMOTE = 5000;
const MOST = 50_000;

const MOST_PRINTED = 1000;

type ExportSlotProps = {
  board: Board;
  /** What the view shows. */
  says: string;
  onClose(): void;
};

/** The dialog that takes stories along, made from the board. */
export function ExportSlot({ board, says, onClose }: ExportSlotProps) {
  const { stories, counts } = board;
  const [sheet, setSheet] = useState<Omit<ComponentProps<typeof PrintSheet>, 'onDone'> | null>(
    null,
  );
  const isReady = usePlaceNames(board);
  const mostFor = (format: Format) =>
    isPicture(format)
      ? Number.POSITIVE_INFINITY
      : format === 'html' || stories.source.isRemote
        ? MOST_REMOTE
        : MOST;

  const collect = async (scope: Scope, most: number, options: CollectOptions) => {
    const rows = stories.counting.rows(filterOf(board, scope), most);
    return factsOf(board, scope, says, await collectStories(stories.source, rows, options));
  };
  const draw = async (scope: Scope, facts: ExportFacts, isPaper = false) => {
    const { drawPicture } = await import('./drawPicture');
    return drawPicture(board, filterOf(board, scope), scope, facts, isPaper);
  };
  const make =
    (format: Format, scope: Scope): Maker<MadeFile> =>
    async (options) => {
      // A picture is made of counts.
      const facts = await collect(scope, isPicture(format) ? 0 : mostFor(format), options);
      return makeFile(format, facts, {
        drawPicture: () => draw(scope, facts),
        makePage: () => makePage(board, facts),
      });
    };
  const print =
    (scope: Scope): Maker<null> =>
    async (options) => {
      const facts = await collect(scope, MOST_PRINTED, options);
      setSheet({ facts, picture: await draw(scope, facts, true) });
      return null;
    };
  return (
    <>
      <ExportDialog
        counts={{ view: counts.total, all: stories.counting.size }}
        mostFor={mostFor}
        isReady={isReady}
        make={make}
        print={print}
        onClose={onClose}
      />
      {sheet && <PrintSheet {...sheet} onDone={() => setSheet(null)} />}
    </>
  );
}

async function makePage({ config, geo, naming }: Board, facts: ExportFacts): Promise<string> {
  if (!geo.laender.data) throw new Error('laender');
  const { makeFilePage } = await import('./file/makeFilePage');
  const topics = config.topics.map(({ id }) => naming.topic(id));
  return makeFilePage(facts, geo.laender.data, topics, config.site?.colors);
}

const filterOf = ({ filter }: Board, scope: Scope): StoryFilter =>
  scope === 'view' ? filter : EVERYTHING;

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
