import type { PlaceTally, StoryFilter } from '../core/counting/counting';
import { fromDayNumber } from '../core/day';
import { type Key, levelOf, pathOf } from '../core/key';
import type { Story } from '../core/story';
import { DEFAULT_VIEW, type View } from '../core/view';
import { shownSentence } from '../stories/shownSentence';
import type { SiteFacts } from './siteFacts';

/** More stories than these are on the map; a page and a feed are to be read. */
const MOST_STORIES = 100;

/** A page of the site: its own, or that of a place. */
export type Page = {
  /** From the site's folder, with a slash at its end: "ort/05570008/"; empty for the site's own. */
  path: string;
  /** The place; null for the site's own page. */
  unit: Key | null;
  /** Of the place, or of the site. */
  name: string;
  /** As other pages show it where they link to it. */
  title: string;
  /** What is on it, in one or two sentences. */
  about: string;
  /** "16 Meldungen", and all of the sentence. */
  count: string;
  sentence: string;
  /** Stories in the place, also those that `stories` does not have. */
  total: number;
  /** The newest of them, newest first. */
  stories: readonly Story[];
  /** What its picture shows. */
  pictureAlt: string;
};

export const PICTURE = 'picture.png';

export const pathOfUnit = (unit: Key): string => `ort/${unit}/`;

export const addressOf = ({ url }: SiteFacts, { path }: Page): string => url + path;

/** The view of the dashboard that the page belongs to. */
export const viewOf = ({ unit }: Page): View => ({
  ...DEFAULT_VIEW,
  region: unit === null ? [] : [unit],
});

export const filterOf = (unit: Key | null): StoryFilter => ({
  days: null,
  region: unit === null ? null : { units: [unit], placeless: false },
  topics: null,
  text: null,
});

/** The units with stories, each above what lies in it. */
export function unitsWithStories({ counting, places }: SiteFacts): Key[] {
  const counts = counting.byUnit(filterOf(null));
  return [...counts.units]
    .filter(([key, { inside }]) => inside > 0 && places.has(key))
    .map(([key]) => key)
    .sort();
}

export function sitePage(site: SiteFacts): Page {
  const { words, name, title, about, home, naming } = site;
  const told = storiesOf(site, null);
  return {
    ...told,
    ...{ path: '', unit: null, name, title },
    about: about ?? title,
    pictureAlt: home
      ? words.t('page.placePicture', { place: naming.nameOf(home), says: told.sentence })
      : words.t('page.sitePicture', { says: told.sentence }),
  };
}

export function placePage(site: SiteFacts, unit: Key): Page {
  const { words, naming } = site;
  const name = naming.nameOf(unit);
  const told = storiesOf(site, unit);
  return {
    ...told,
    ...{ path: pathOfUnit(unit), unit, name },
    title: words.t('page.title', { place: longName(site, unit), site: site.title }),
    about: words.t('page.about', { place: name, says: told.sentence }),
    pictureAlt: words.t('page.placePicture', { place: name, says: told.sentence }),
  };
}

/** "Neustadt, Kreis Marburg-Biedenkopf": there are many of some names. */
function longName({ naming }: SiteFacts, unit: Key): string {
  const above = pathOf(unit).at(-2);
  const name = naming.nameOf(unit);
  return unit.length === 8 && above ? `${name} (${naming.nameOf(above)})` : name;
}

const NOWHERE = { gemeinde: 0, kreis: 0, land: 0, placeless: 0 };

/** Where all stories are of the place itself, that goes without saying. */
function tallyOf(tally: PlaceTally, unit: Key | null): PlaceTally {
  if (unit === null) return tally;
  const { [levelOf(unit)]: own, ...others } = tally;
  return own > 0 && Object.values(others).every((count) => count === 0) ? NOWHERE : tally;
}

function storiesOf({ counting, stories, words }: SiteFacts, unit: Key | null) {
  const filter = filterOf(unit);
  const total = counting.count(filter);
  const rows = counting.rows(filter);
  const page = stories.source.page(rows.subarray(0, MOST_STORIES));
  // Feeds are in memory; archives are left out.
  if (page instanceof Promise) throw new TypeError('stories that are elsewhere');
  const dayOf = (row = 0) => fromDayNumber(stories.source.columns.day[row] ?? 0);
  const span = total === 0 ? null : words.days(dayOf(rows.at(-1)), dayOf(rows[0]));
  const { count, rest } = shownSentence(words, total, tallyOf(counting.tally(filter), unit), span);
  return { total, stories: page, count, sentence: `${count}${rest}` };
}
