import type { ImportReport } from './importReport';

/** The report of an import for people. */
export function importText(report: ImportReport): string {
  const { placed, read, unplaced, ambiguous, rejected, removed } = report;
  const total = placed.byDateline + placed.byText + placed.byEditor;
  const lines = [
    `${report.input}: ${count(read, 'story', 'stories')} (${report.format}${saved(report)})`,
    `  placed      ${total}  (by dateline ${placed.byDateline}, by text ${placed.byText}, by editor ${placed.byEditor})`,
    `  no place    ${unplaced.length}`,
    `  ambiguous   ${ambiguous.length}`,
    `  left out    ${rejected.length}`,
    ...(removed > 0 ? [`  removed     ${removed}  (taken out by an editor earlier)`] : []),
    `${report.out}: ${report.added.length} added, ${report.updated.length} updated, ` +
      `${report.unchanged} unchanged${report.written ? '' : '; nothing written'}`,
  ];
  if (unplaced.length > 0) {
    lines.push('', 'No place named:', ...unplaced.map((row) => `  ${row.day}  ${row.title}`));
  }
  if (ambiguous.length > 0) lines.push('', 'To be decided:', ...ambiguous.flatMap(toDecide));
  if (rejected.length > 0) {
    lines.push('', 'Left out:');
    for (const row of rejected) lines.push(`  ${row.path}: wanted ${row.wanted}, got ${row.got}`);
  }
  return `${lines.join('\n')}\n`;
}

function toDecide(row: ImportReport['ambiguous'][number]): string[] {
  return [
    `  ${row.day}  ${row.title}`,
    `    id ${row.id}; "${row.words}" may be`,
    ...row.candidates.map(
      ({ key, name, within, population }) =>
        `      ${key.padEnd(8)}  ${name}, ${within}${population ? ` (${population.toLocaleString('en')} inhabitants)` : ''}`,
    ),
    '    Set it in the feed: "_ortsmarke": { "places": ["<key>"], "status": "located", "by": "editor" }',
  ];
}

const saved = ({ retrieved }: ImportReport): string => (retrieved ? `, of ${retrieved}` : '');

const count = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;
