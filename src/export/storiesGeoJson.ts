import type { Feature, FeatureCollection, MultiPoint, Point, Position } from 'geojson';
import { headlineOf, type Story } from '../core/story';
import { creditsOf, type ExportFacts } from './exportFacts';

/** GeoJSON as RFC 7946 has it: one feature per story, in list order. A story with one place is a
 *  point, with several a `MultiPoint` in the order of `keys`, without any it has no geometry. */
export function storiesGeoJson(facts: ExportFacts): string {
  const collection: FeatureCollection<Point | MultiPoint | null> & Record<string, unknown> = {
    type: 'FeatureCollection',
    // Foreign members, as section 6.1 allows them.
    title: facts.title,
    description: facts.says,
    credits: creditsOf(facts),
    features: facts.stories.map((story) => featureOf(story, facts)),
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function featureOf(story: Story, facts: ExportFacts): Feature<Point | MultiPoint | null> {
  return {
    type: 'Feature',
    id: story.id,
    geometry: geometryOf(story, facts),
    properties: {
      title: story.title,
      headline: headlineOf(story),
      text: story.summary,
      date: story.day,
      where: facts.whereOf(story),
      keys: story.places,
      topics: facts.topicsOf(story).map(({ label }) => label),
      source: story.source ?? null,
      url: story.url,
    },
  };
}

/** Longitude first. */
function geometryOf({ places: keys }: Story, { places }: ExportFacts): Point | MultiPoint | null {
  const positions = keys.flatMap((key): Position[] => {
    const place = places.get(key);
    return place ? [[place.lon, place.lat]] : [];
  });
  const [first] = positions;
  if (!first) return null;
  if (positions.length === 1) return { type: 'Point', coordinates: first };
  return { type: 'MultiPoint', coordinates: positions };
}
