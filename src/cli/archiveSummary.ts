import type { ArchiveSizes } from './writeArchive';

const number = (value: number): string => value.toLocaleString('en');
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0);

/** What was written, for standard output. */
export function archiveSummary(stories: number, manifest: string, sizes: ArchiveSizes): string {
  const part = (name: keyof ArchiveSizes) =>
    `  ${name.padEnd(7)} ${number(sizes[name].files).padStart(7)} files ${megabytes(sizes[name].bytes).padStart(9)} MB`;
  return [
    `${number(stories)} stories in ${manifest}`,
    ...(['index', 'texts', 'search', 'places'] as const).map(part),
    'To show it, name it in config.json: { "name": "…", "kind": "archive", "url": "…/archive.json" }',
    '',
  ].join('\n');
}
