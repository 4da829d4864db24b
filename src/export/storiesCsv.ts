import Papa from 'papaparse';
import type { Story } from '../core/story';
import type { Words } from '../ui/words';
import { creditsOf, type ExportFacts } from './exportFacts';

/** Tells spreadsheet programs that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet program may take for a formula gets an apostrophe in front, also behind signs
 *  that are not seen. The expression of Papa Parse itself misses texts of several lines. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\n＝＋－＠]/u;

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
  const table = Papa.unparse([header, ...rows], {
    delimiter: isGerman(words) ? ';' : ',',
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}

const isGerman = ({ language }: Words): boolean => language === 'de';

const SEVERAL = ' | ';

function rowOf(story: Story, { words, places, nameOf, topicsOf }: ExportFacts): string[] {
  const point = story.places[0] && places.get(story.places[0]);
  const degrees = (value: number | undefined): string => {
    const text = value === undefined ? '' : String(value);
    return isGerman(words) ? text.replace('.', ',') : text;
  };
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
    degrees(point?.lon),
    degrees(point?.lat),
    story.source ?? '',
    story.url ?? '',
  ];
}
