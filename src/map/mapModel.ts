import { areaOf, ownKreise } from './areas';
import type { MapFacts, MapModel } from './mapFacts';
import { mapFrameOf } from './mapFrame';
import { marksOf } from './marks';

/** What both renderers draw and the overlay says. Pure; hover is not part of it.
 *  @param frame of the same facts
 *  @param near those of its groups that are not far off the screen */
export function mapModelOf(
  facts: MapFacts,
  frame = mapFrameOf(facts),
  near = frame.groups,
): MapModel {
  const { byLand, scale, openKreise: open } = frame;
  const lands = facts.laender.features.map((shape) => areaOf(shape, facts, byLand));
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
  const marksFor = (groups: typeof near) => marksOf(groups, facts, frame, lands, kreise);
  const marks = marksFor(near);
  const allMarks = () => (near === frame.groups ? marks : marksFor(frame.groups));
  return { laender, kreise, marks, allMarks, scale };
}
