import { readFileSync } from 'node:fs';
import type { Config } from '../../src/core/config.ts';
import { createGazetteer } from '../../src/core/dateline/gazetteer.ts';
import { locate } from '../../src/core/dateline/locate.ts';
import { parseDay } from '../../src/core/day.ts';
import { createTopicReader } from '../../src/core/feeds/readTopics.ts';
import { toStory } from '../../src/core/feeds/toStory.ts';
import type { Story } from '../../src/core/story.ts';

/** A row of a labelled set; see README.md. */
export type LabelledStory = { id: string; title: string; summary: string; matter: string | null };

/** One set as a feed: its stories, the names of their places, and the matters that are labelled. */
export type LabelledFeed = {
  stories: readonly Story[];
  placeNames: readonly string[];
  matterOf: ReadonlyMap<string, string | null>;
};

const readText = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const readGeo = (name: string) => JSON.parse(readText(`../../geo/${name}`));

/** Reads labelled sets the way an import does: places by dateline, topics by keyword. */
export function createSetReader(): (set: string) => LabelledFeed {
  const gazetteer = createGazetteer({
    laender: readGeo('laender.geojson'),
    kreise: readGeo('kreise.geojson'),
    places: readGeo('places.geojson'),
    aliases: readGeo('aliases.json'),
    verbaende: readGeo('verbaende.json'),
  });
  const config: Pick<Config, 'topics'> = JSON.parse(readText('../../public/config.json'));
  const readTopics = createTopicReader(config.topics);
  const day = parseDay('2025-01-01');
  if (!day) throw new Error('no day');
  return (set) => {
    const lines = readText(`${set}.jsonl`).trimEnd().split('\n');
    const rows = lines.map((line): LabelledStory => JSON.parse(line));
    const stories = rows.map(({ id, title, summary }) => {
      const article = { id, url: null, title, kicker: null, summary, day, categories: [] };
      return toStory(article, locate(article, gazetteer), readTopics(article));
    });
    const keys = new Set(stories.flatMap(({ places, mentions }) => [...places, ...mentions]));
    return {
      stories,
      placeNames: [...keys].flatMap((key) => gazetteer.unitOf(key)?.name ?? []),
      matterOf: new Map(rows.map(({ id, matter }) => [id, matter])),
    };
  };
}
