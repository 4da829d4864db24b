import type { Gazetteer } from '../core/dateline/gazetteer';
import { DecodeError } from '../core/decodeError';
import { type EditedFeed, type EditedStory, readJsonFeed } from '../core/feeds/jsonFeed';
import type { Key } from '../core/key';
import type { NamedPlace } from '../core/story';
import { CliError } from './cliError';
import { readJsonFileIfThere } from './readJsonFile';

/** A feed as it lies on disk. */
export type FeedFile = { value: unknown; feed: EditedFeed };

/** Reads a feed that is to be written again; undefined where there is no such file. A feed with bad
 *  rows is refused, since writing it would lose them.
 *  @throws CliError */
export async function readFeedFile(path: string): Promise<FeedFile | undefined> {
  const file = await readJsonFileIfThere(path);
  if (!file) return undefined;
  try {
    const { feed, rejected } = readJsonFeed(file.value);
    const [first] = rejected;
    if (!first) return { ...file, feed };
    throw new CliError(
      `${path} has ${rejected.length} bad rows, which would be lost; the first is ${first.path}. ` +
        `See them all with: ortsmarke check ${path}`,
    );
  } catch (error) {
    if (error instanceof DecodeError) {
      throw new CliError(`${path} is no JSON Feed, so nothing is written over it.`);
    }
    throw error;
  }
}

/** Names and points of all places the stories use; what the gazetteer does not know stays as the
 *  feed had it. */
export function namePlaces(
  stories: readonly EditedStory[],
  gazetteer: Gazetteer,
  known: ReadonlyMap<Key, NamedPlace>,
): Map<Key, NamedPlace> {
  const places = new Map<Key, NamedPlace>();
  for (const story of stories) {
    for (const key of [...story.places, ...story.mentions]) {
      const place = places.has(key) ? undefined : (gazetteer.unitOf(key) ?? known.get(key));
      if (place) places.set(key, { name: place.name, lon: place.lon, lat: place.lat });
    }
  }
  return places;
}
