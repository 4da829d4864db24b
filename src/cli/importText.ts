import type { ShownText } from '../core/feeds/shownText';
import type { ImportReport } from './importReport';

/** The report of an import for people.
 *  @param decisions path of the file an editor's answers go to */
export function importText(report: ImportReport, decisions: string): string {
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
  const blocks = [
    unplaced.length > 0 && [
      'No place named:',
      ...unplaced.map((row) => `  ${row.day}  ${row.title}`),
    ],
    ambiguous.length > 0 && [...howToDecide(decisions), ...ambiguous.flatMap(toDecide)],
    rejected.length > 0 && [
      'Left out:',
      ...rejected.map((row) => `  ${row.path}: wanted ${row.wanted}, got ${row.got}`),
    ],
  ];
  for (const block of blocks) if (block) lines.push('', block.join('\n'));
  return `${lines.join('\n')}\n`;
}

const howToDecide = (decisions: string): string[] => [
  `To be decided: paste one of the lines with {…} of each into ${decisions},`,
  '{ "decisions": [ … ] }, lines parted by commas, and import again. For one story alone put',
  '"story": "<its id>" in place of "words"; "places": [] is none of them.',
];

function toDecide(row: ImportReport['ambiguous'][number]): string[] {
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
