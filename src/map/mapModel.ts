import { areaOf, openKreise, ownKreise } from './areas';
import type { MapFacts, MapModel } from './mapFacts';
import { marksOf } from './marks';
import { tintScaleOf } from './tintScale';

/** What both renderers draw and the overlay says. Pure; hover is not part of it. */
export function mapModelOf(facts: MapFacts): MapModel {
  const { scaleCounts, measure } = facts;
  const shapes = facts.laender.features;
  const byLand = tintScaleOf(measure, 'land', scaleCounts, shapes);
  const open = openKreise(facts);
  const scale = open.length > 0 ? tintScaleOf(measure, 'kreis', scaleCounts, open) : byLand;
  const lands = shapes.map((shape) => areaOf(shape, facts, byLand));
  const others = ownKreise(facts, open).map((shape) => areaOf(shape, facts, byLand));
  const kreise = [
    ...open.map((shape) => areaOf(shape, facts, scale)),
    ...others.map((area) => ({ ...area, fill: 'accent' as const })),
  ];
  const covered = new Set(open.map(({ properties }) => properties.key.slice(0, 2)));
  // Under faded Kreise there is paper.
  const laender = lands.map((land) =>
    covered.has(land.shape) ? { ...land, fill: 0 as const } : land,
  );
  return { laender, kreise, marks: marksOf(facts, lands, kreise), scale };
}
