import { type JoinedStories, joinLoaded } from '../app/joinLoaded';
import { createNaming, type Naming } from '../app/naming';
import { type Config, spokenLanguage, textIn } from '../core/config';
import { createColumnCounting } from '../core/counting/columnCounting';
import type { Counting } from '../core/counting/counting';
import type { Key } from '../core/key';
import type { Place } from '../core/place';
import { readSite } from '../core/site/readSite';
import { readUnitShapes, type UnitShapes } from '../core/unitShapes';
import { type LoadedSource } from '../data/queries';
import { readShownFeed } from '../data/readShownFeed';
import type { Words } from '../ui/words';
import { loadPageWords } from './pageWords';

/** What a built site has, parsed, and what belongs to every site. */
export type SiteFiles = {
  /** Absolute address of its page, with a slash at the end. */
  url: string;
  /** The built document, as it is. */
  html: string;
  config: unknown;
  /** By the order of the config's sources; undefined for what does not stand in the site's folder. */
  feeds: readonly unknown[];
  laender: unknown;
  kreise: unknown;
  /** All Länder, Kreise and Gemeinden. */
  places: ReadonlyMap<Key, Place>;
};

/** A source that was read, and what came of it. */
export type ReadSource = LoadedSource & { settings: Config['sources'][number] };

export type SiteFacts = {
  url: string;
  html: string;
  files: SiteFiles;
  config: Config;
  words: Words;
  /** Name of the site. */
  name: string;
  /** The name and what the site is about. */
  title: string;
  /** What it is about, in a sentence or less; null if the config does not say. */
  about: string | null;
  sources: readonly ReadSource[];
  /** With no more text than their sources allow to show. */
  stories: JoinedStories;
  counting: Counting;
  naming: Naming;
  places: ReadonlyMap<Key, Place>;
  /** All Länder, also where the site is limited to one. */
  germany: UnitShapes;
  laender: UnitShapes;
  kreise: UnitShapes;
  /** The Land that the site is limited to; null: all of Germany. */
  home: Key | null;
};

/** All that pages, pictures and feeds of a site are made from.
 *  @throws DecodeError where config or a feed is not as it should be */
export async function readSiteFacts(files: SiteFiles): Promise<SiteFacts> {
  const { url, html, feeds } = files;
  const config = readSite(files.config);
  const words = loadPageWords(spokenLanguage(null, config));
  const name = textIn(config.title, words.language);
  const about = config.subtitle === undefined ? null : textIn(config.subtitle, words.language);
  const sources: ReadSource[] = [];
  for (const [index, settings] of config.sources.entries()) {
    if (feeds[index] === undefined) continue;
    sources.push({ settings, ...(await readShownFeed(feeds[index], settings)) });
  }
  const stories = joinLoaded(sources, config);
  const places = withNamed(files.places, stories);
  const germany = readUnitShapes(files.laender);
  const outlines = config.site?.outlines ?? ((shapes: UnitShapes) => shapes);
  return {
    ...{ url, html, files, config, words, name, about, sources, stories, places },
    title: about ? `${name}: ${about}` : name,
    counting: createColumnCounting(stories.source.columns),
    naming: createNaming(config, words, places),
    germany,
    laender: outlines(germany),
    kreise: outlines(readUnitShapes(files.kreise)),
    home: config.site?.home ?? null,
  };
}

/** A feed may know a place that the gazetteer of this version does not. */
function withNamed(known: ReadonlyMap<Key, Place>, { places }: JoinedStories): Map<Key, Place> {
  const named = [...places].map(([key, place]): [Key, Place] => [
    key,
    { key, ...place, population: null },
  ]);
  return new Map([...named, ...known]);
}
