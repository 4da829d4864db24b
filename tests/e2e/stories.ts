import { readFileSync } from 'node:fs';

type Item = {
  id: string;
  title: string;
  date_published: string;
  _ortsmarke: { places: string[]; dateline: string | null };
};

/** The feed of the site under test, read by itself and not by the app's own readers. */
export const items: readonly Item[] = JSON.parse(
  readFileSync(new URL('../../public/data/stories.json', import.meta.url), 'utf8'),
).items;

export const dayOf = (item: Item): string => item.date_published.slice(0, 10);

/** Stories whose place is the unit or lies inside it. */
export const inside = (unit: string): readonly Item[] =>
  items.filter(({ _ortsmarke: { places } }) => places.some((place) => place.startsWith(unit)));

export const beckum = inside('05570008')[0] as Item;
