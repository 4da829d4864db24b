import { areaOf, openKreise, ownKreise } from './areas';
import type { MapFacts, MapModel } from './mapFacts';
import { marksOf } from './marks';
import { tintScaleOf } from './tintScale';

/** What both renderers draw and the overlay says. Pure; hover is not part of it. */
export function mapModelOf(facts: MapFacts): MapModel {
  const { laender, scaleCounts, measure } = facts;
  const byLand = tintScaleOf(measure, 'land', scaleCounts, laender.features);
  const open = openKreise(facts);
  const scale = open.length > 0 ? tintScaleOf(measure, 'kreis', scaleCounts, open) : byLand;
  const lands = laender.features.map((shape) => areaOf(shape, facts, byLand));
  const others = ownKreise(facts, open).map((shape) => areaOf(shape, facts, byLand));
  const kreise = [
    ...open.map((shape) => areaOf(shape, facts, scale)),
    ...others.map((area) => ({ ...area, fill: 'accent' as const })),
  ];
  return { laender: lands, kreise, marks: marksOf(facts, lands, kreise), scale };
}
