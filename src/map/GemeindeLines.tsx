import { memo, useMemo } from 'react';
import type { Key } from '../core/key';
import type { GemeindeShapes } from '../core/unitShapes';
import { chosenGemeinden } from './featureStates';
import { areaPath, FINE_GRID, fineAreaPath } from './outlines';

type Shapes = { shapes: GemeindeShapes };

/** All of a Land in one path, written once. */
const Borders = memo(function Borders({ shapes }: Shapes) {
  const path = useMemo(
    () => shapes.features.map(({ geometry }) => areaPath(geometry, FINE_GRID)).join(''),
    [shapes],
  );
  return <path className="map-border map-border--gemeinde" d={path} />;
});

type GemeindenProps = { gemeinden: readonly GemeindeShapes[] };

/** Borders of the Gemeinden of some Länder. */
export const GemeindeBorders = memo(function GemeindeBorders({ gemeinden }: GemeindenProps) {
  return gemeinden.map((shapes) => (
    <Borders key={shapes.features[0]?.properties.key} shapes={shapes} />
  ));
});

/** The outlines of chosen Gemeinden. */
export const GemeindeEmphasis = memo(function GemeindeEmphasis({
  gemeinden,
  region,
}: GemeindenProps & { region: readonly Key[] }) {
  const chosen = new Set(chosenGemeinden(region));
  return gemeinden
    .flatMap(({ features }) => features.filter(({ properties }) => chosen.has(properties.key)))
    .map(({ properties, geometry }) => (
      <path key={properties.key} className="map-outline is-strong" d={fineAreaPath(geometry)} />
    ));
});
