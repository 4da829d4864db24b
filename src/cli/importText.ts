import type { OpenStory } from '../core/feeds/openStory';
import type { ShownText } from '../core/feeds/shownText';
import type { ImportReport } from './importReport';

/** The report of an import for people, in pieces.
 *  @param decisions path of the file an editor's answers go to */
export function* importText(report: ImportReport, decisions: string): Generator<string> {
  const { placed, read, unplaced, ambiguous, rejected, removed } = report;
  const total = placed.byDateline + placed.byText + placed.byEditor;
  const lines = [
    `${report.input}: ${count(read, 'story', 'stories')} (${report.format}${saved(report)})`,
    `  placed      ${total}  (by dateline ${placed.byDateline}, by text ${placed.byText}, by editor ${placed.byEditor})`,
    `  no place    ${unplaced.length}`,
    `  ambiguous   ${ambiguous.length}`,
    `  left out    ${rejected.length}`,
    `  text        ${TEXTS[report.text]}`,
    ...(report.settled > 0
      ? [`  settled     ${report.settled}  (in the feed, by your decisions)`]
      : []),
    ...(removed > 0 ? [`  removed     ${removed}  (taken out by an editor earlier)`] : []),
    `${report.out}: ${report.added.length} added, ${report.updated.length} updated, ` +
      `${report.unchanged} unchanged${report.written ? '' : '; nothing written'}`,
  ];
  yield linesOf(lines);
  if (unplaced.length > 0) yield '\nNo place named:\n';
  for (const row of unplaced) yield `  ${row.day}  ${row.title}\n`;
  if (ambiguous.length > 0) yield linesOf(['', ...howToDecide(decisions)]);
  for (const row of ambiguous) yield linesOf(toDecide(row));
  if (rejected.length > 0) yield '\nLeft out:\n';
  for (const row of rejected) yield `  ${row.path}: wanted ${row.wanted}, got ${row.got}\n`;
}

const linesOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const howToDecide = (decisions: string): string[] => [
  `To be decided: paste one of the lines with {…} of each into ${decisions},`,
  '{ "decisions": [ … ] }, lines parted by commas, and import again. For one story alone put',
  '"story": "<its id>" in place of "words"; "places": [] is none of them.',
];

function toDecide(row: OpenStory): string[] {
  return [
    '',
    `  ${row.day}  ${row.title}`,
    `    id ${row.id}; "${row.words}" may be`,
    ...row.candidates.flatMap(({ name, within, population, decision }) => [
      `      ${name}, ${within}${population ? ` (${population.toLocaleString('en')} inhabitants)` : ''}`,
      `        { "words": ${JSON.stringify(decision.words)}, "places": ${JSON.stringify(decision.places)}, "date": "${decision.date}" }`,
    ]),
  ];
}

const TEXTS: Readonly<Record<ShownText, string>> = {
  none: 'none: no headline, no teaser',
  own: 'own: only what you write in your own words',
  headline: "headline and link; a teaser only in your own words (--text full keeps the source's)",
  full: 'full: headline and teaser',
};

const saved = ({ retrieved }: ImportReport): string => (retrieved ? `, of ${retrieved}` : '');

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;
