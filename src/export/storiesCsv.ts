import type { Story } from '../core/story';
import { creditsOf, type ExportFacts } from './exportFacts';
import { csvNumber, tableCsv } from './tableCsv';

const COLUMNS = [
  'id',
  'date',
  'headline',
  'text',
  'topics',
  'places',
  'keys',
  'longitude',
  'latitude',
  'source',
  'link',
  'credits',
] as const;

/** A table that opens right in spreadsheet programs of the language: with semicolons and decimal
 *  commas in German. Keys are led by "AGS", so that "05570008" keeps its zero; longitude and latitude
 *  are those of the first place. Every row says where it is from and under which licences. */
export function storiesCsv(facts: ExportFacts): string {
  const { words, stories } = facts;
  const credits = creditsOf(facts).join(' · ');
  const header = COLUMNS.map((name) => words.t(`export.column.${name}`));
  const rows = stories.map((story) => [...rowOf(story, facts), credits]);
  return tableCsv(words, [header, ...rows]);
}

const SEVERAL = ' | ';

function rowOf(story: Story, { words, places, nameOf, topicsOf }: ExportFacts): string[] {
  const point = story.places[0] && places.get(story.places[0]);
  return [
    story.id,
    story.day,
    story.title,
    story.summary,
    topicsOf(story)
      .map(({ label }) => label)
      .join(SEVERAL),
    story.places.map(nameOf).join(SEVERAL),
    story.places.map((key) => `AGS ${key}`).join(SEVERAL),
    csvNumber(words, point?.lon ?? null),
    csvNumber(words, point?.lat ?? null),
    story.source ?? '',
    story.url ?? '',
  ];
}
