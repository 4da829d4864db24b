import type { Gazetteer } from '../core/dateline/gazetteer';
import type { Day } from '../core/day';
import type { EditedStory } from '../core/feeds/jsonFeed';
import type { ShownText } from '../core/feeds/shownText';
import { type Key, pathOf } from '../core/key';
import { WANTED, type Wanted } from '../core/wanted';
import type { Source } from './readSource';
import type { Imported } from './runImport';
import { today } from './today';

type Row = { id: string; day: string; title: string };

/** A place an ambiguous name may mean, as an editor tells it from the others. */
export type Candidate = {
  key: Key;
  name: string;
  within: string;
  population: number | null;
  /** What says so in the list `decisions` of decisions.json. */
  decision: { words: string; places: readonly Key[]; date: Day };
};

/** What `import --json` prints. */
export type ImportReport = {
  input: string;
  format: string;
  retrieved: string | null;
  /** How much of the source's text may be shown, and so was taken over. */
  text: ShownText;
  out: string;
  written: boolean;
  read: number;
  added: readonly string[];
  updated: readonly string[];
  unchanged: number;
  /** Stories left out because an editor removed them. */
  removed: number;
  /** Stories that were in the feed, to be decided, and are placed now by an editor's answer. */
  settled: number;
  placed: { byDateline: number; byText: number; byEditor: number };
  unplaced: readonly Row[];
  ambiguous: readonly (Row & { words: string; candidates: readonly Candidate[] })[];
  rejected: readonly { path: string; wanted: string; got: string; id: string | null }[];
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
  const byId = new Map(merged.stories.map((story) => [story.id, story]));
  const stories = source.stories.flatMap((story) => byId.get(story.id) ?? []);
  const count = (by: EditedStory['by']) =>
    stories.filter((story) => story.status === 'located' && story.by === by).length;
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
    placed: { byDateline: count('dateline'), byText: count('text'), byEditor: count('editor') },
    unplaced: stories.filter((story) => story.status === 'none').map(toRow),
    ambiguous: stories
      .filter((story) => story.status === 'ambiguous')
      .map((story) => toOpen(story, source.candidates.get(story.id) ?? [], gazetteer)),
    rejected: source.rejected.map((row) => ({ ...row, wanted: wantedIn(source, row.wanted) })),
  };
}

/** Only JSON Feed asks for one way to write a date. */
const wantedIn = ({ format }: Source, wanted: Wanted): string =>
  wanted === 'date' && format !== 'json-feed' ? 'a date, such as 28.03.2025' : WANTED[wanted];

const toRow = ({ id, day, title }: EditedStory): Row => ({ id, day, title });

function toOpen(story: EditedStory, candidates: readonly Key[], gazetteer: Gazetteer) {
  const words = story.evidence?.words ?? story.dateline ?? story.title;
  // What the dateline names besides, and is certain, stays.
  return {
    ...toRow(story),
    words,
    candidates: candidates.map((key) => ({
      ...toCandidate(key, gazetteer),
      decision: { words, places: [...new Set([...story.places, key])], date: today() },
    })),
  };
}

function toCandidate(key: Key, gazetteer: Gazetteer): Omit<Candidate, 'decision'> {
  const above = pathOf(key).slice(0, -1).reverse();
  const unit = gazetteer.unitOf(key);
  return {
    key,
    name: unit?.name ?? key,
    within: above.map((it) => gazetteer.unitOf(it)?.name ?? it).join(', '),
    population: unit?.population || null,
  };
}
