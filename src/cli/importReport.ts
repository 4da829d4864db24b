import type { Gazetteer } from '../core/dateline/gazetteer';
import type { EditedStory } from '../core/feeds/jsonFeed';
import type { Merged } from '../core/feeds/mergeStories';
import { type OpenStory, openStory } from '../core/feeds/openStory';
import type { Source } from '../core/feeds/readSource';
import type { ShownText } from '../core/feeds/shownText';
import { eachStory, type StoryRows, takeRows } from '../core/feeds/storyRows';
import { type Rows, rowsOf } from '../core/rows';
import { WANTED, type Wanted } from '../core/wanted';
import type { Imported } from './runImport';
import { today } from './today';

type Row = { id: string; day: string; title: string };

/** What `import --json` prints. Its lists may be long, and are made while they are printed. */
export type ImportReport = {
  input: string;
  format: string;
  retrieved: string | null;
  /** How much of the source's text may be shown, and so was taken over. */
  text: ShownText;
  out: string;
  written: boolean;
  read: number;
  added: Rows<string>;
  updated: Rows<string>;
  unchanged: number;
  /** Stories left out because an editor removed them. */
  removed: number;
  /** Stories that were in the feed, to be decided, and are placed now by an editor's answer. */
  settled: number;
  placed: { byDateline: number; byText: number; byEditor: number };
  unplaced: Rows<Row>;
  ambiguous: Rows<OpenStory>;
  rejected: Rows<{ path: string; wanted: string; got: string; id: string | null }>;
};

/** Says of each story of a source what became of it. Stories that an editor has placed need no
 *  decision any more, whatever their source says. */
export function importReport(
  input: string,
  out: string,
  source: Source,
  imported: Imported,
  gazetteer: Gazetteer,
  dryRun: boolean,
): ImportReport {
  const { merged, removed, changed, settled, terms } = imported;
  const { placed, unplaced, ambiguous } = sortOut(source, merged);
  const toOpen = (story: EditedStory) =>
    openStory(story, source.candidatesOf(story.id), gazetteer, today());
  return {
    input,
    format: source.format,
    retrieved: source.retrieved,
    text: terms.text,
    out,
    written: changed && !dryRun,
    read: source.stories.length,
    added: merged.added,
    updated: merged.updated,
    unchanged: merged.unchanged,
    removed,
    settled,
    placed,
    unplaced: mapped(takeRows(merged.stories, Int32Array.from(unplaced)), toRow),
    ambiguous: mapped(takeRows(merged.stories, Int32Array.from(ambiguous)), toOpen),
    rejected: rowsOf(source.rejected.length, function* () {
      for (const row of source.rejected) yield { ...row, wanted: wantedIn(source, row.wanted) };
    }),
  };
}

/** Counts the stories of the source as they are after the merge, and gives the rows of some. */
function sortOut(source: Source, merged: Merged) {
  const placed = { byDateline: 0, byText: 0, byEditor: 0 };
  const unplaced: number[] = [];
  const ambiguous: number[] = [];
  for (const { id } of eachStory(source.stories)) {
    const row = merged.rowOf(id);
    if (row === undefined) continue;
    const { status, by } = merged.stories.read(row);
    if (status === 'none') unplaced.push(row);
    else if (status === 'ambiguous') ambiguous.push(row);
    else if (by === 'dateline') placed.byDateline++;
    else if (by === 'text') placed.byText++;
    else if (by === 'editor') placed.byEditor++;
  }
  return { placed, unplaced, ambiguous };
}

const mapped = <T>(stories: StoryRows, toRow: (story: EditedStory) => T): Rows<T> =>
  rowsOf(stories.length, function* () {
    for (const story of eachStory(stories)) yield toRow(story);
  });

/** Only JSON Feed asks for one way to write a date. */
const wantedIn = ({ format }: Source, wanted: Wanted): string =>
  wanted === 'date' && format !== 'json-feed' ? 'a date, such as 28.03.2025' : WANTED[wanted];

const toRow = ({ id, day, title }: EditedStory): Row => ({ id, day, title });
