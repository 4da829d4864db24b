import type { Day } from '../core/day';
import type { Key } from '../core/key';
import type { NamedPlace, Story } from '../core/story';
import type { Words } from '../ui/words';

/** What every file is made from. */
export type ExportFacts = {
  words: Words;
  /** Of the site. */
  title: string;
  /** What is taken along, in a sentence: filters, number of stories, days. */
  says: string;
  /** Of the same stories on the page. */
  address: string;
  /** The day on which the newest source was read. */
  asOf: Day | null;
  /** Sources and licences, a line each. */
  credits: readonly string[];
  /** How many there are, also where the file has but the newest, or only their numbers. */
  total: number;
  /** In list order. */
  stories: readonly Story[];
  places: ReadonlyMap<Key, NamedPlace>;
  nameOf(key: Key): string;
  /** "Beckum", "Mönchengladbach und Wiesbaden", "Bundesweit". */
  whereOf(story: Story): string;
  topicsOf(story: Story): readonly { label: string }[];
};

/** A file that is ready. */
export type MadeFile = {
  name: string;
  /** Media type. */
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
  /** Stories in it. */
  count: number;
  /** Of a picture, what it shows, in words. */
  alternative?: string;
};

/** Where the stories are from, under which licences, as of when: the last lines of every file. */
export const creditsOf = ({ words, title, address, asOf, credits }: ExportFacts): string[] => [
  `${title}, ${address}`,
  ...(asOf ? [words.t('export.asOf', { day: words.day(asOf, 'numeric') })] : []),
  ...credits,
];
