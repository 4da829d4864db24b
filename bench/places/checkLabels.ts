/** Checks the labels of every .jsonl beside it against the gazetteer: `npx tsx bench/places/checkLabels.ts`.
 *  Prints what each set holds; exit 1 and a list if a label cannot be right. */
import { readdirSync, readFileSync } from 'node:fs';
import { drawPlaces } from './drawPlaces.ts';
import { groupBy, laender, placeOf, problemsOfRow, type Row } from './labelProblems.ts';

function printTable(heading: string, counts: Map<string, number>): void {
  console.log(`\n${heading}`);
  for (const [name, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    console.log(`${String(count).padStart(5)}  ${name}`);
  }
}

const countBy = (words: string[]): Map<string, number> =>
  new Map([...groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const problems: string[] = [];
const seen = new Map<string, string>();
for (const file of files.sort()) {
  const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as Row);
  rows.forEach((row, index) => {
    const where = `${file}:${index + 1}`;
    problems.push(...problemsOfRow(row).map((problem) => `${where} ${row.title}: ${problem}`));
    const text = `${row.title}\n${row.summary}`;
    if (seen.has(text)) problems.push(`${where} is the same as ${seen.get(text)}`);
    seen.set(text, where);
  });
  const keys = rows.flatMap(({ expected }) => expected.places);
  console.log(`\n## ${file}: ${rows.length} rows`);
  printTable('status', countBy(rows.map(({ expected }) => expected.status)));
  printTable('kind', countBy(rows.map(({ kind }) => kind)));
  const landOf = (key: string): string => placeOf.get(key.slice(0, 2))?.name ?? key;
  printTable('Land (of each place)', countBy(keys.map(landOf)));
  const missing = laender.filter(({ name }) => !keys.map(landOf).includes(name));
  if (missing.length > 0)
    problems.push(`${file} has no place in ${missing.map(({ name }) => name)}`);
  const without = rows.filter(({ expected }) => expected.status === 'none').length;
  if (without * 5 < rows.length) problems.push(`${file}: less than a fifth is without a place`);
  if (file === 'heldout.jsonl') {
    const { gemeinden: towns, kreise: districts } = drawPlaces();
    const unused = [...towns, ...districts].filter(({ key }) => !keys.includes(key));
    problems.push(...unused.map(({ key, name }) => `${file} lacks the drawn ${key} ${name}`));
  }
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
