import { memo, useMemo } from 'react';
import { haloOf } from './dotRadius';
import type { Mark } from './mapFacts';
import { FINE_GRID, toGrid } from './outlines';

type DotGroup = { radius: number; faded: boolean; path: string };

/** Dots of one size are one path of lines without length: with round ends and a width that does not
 *  scale they are discs, and ten thousand of them cost as much as a few. */
function groupsOf(marks: readonly Mark[]): DotGroup[] {
  const groups = new Map<string, DotGroup>();
  for (const { kind, radius, faded, lon, lat } of marks) {
    if (kind !== 'dot') continue;
    const name = `${radius} ${faded}`;
    const group = groups.get(name) ?? { radius, faded, path: '' };
    const [x, y] = toGrid([lon, lat], FINE_GRID);
    group.path += `M${x} ${y}h0`;
    groups.set(name, group);
  }
  // Small dots lie over great ones.
  return [...groups.values()].sort((a, b) => b.radius - a.radius);
}

export const SvgDots = memo(function SvgDots({ marks }: { marks: readonly Mark[] }) {
  const groups = useMemo(() => groupsOf(marks), [marks]);
  return groups.map(({ radius, faded, path }) => (
    <g key={`${radius} ${faded}`} className={faded ? 'map-dots is-faded' : 'map-dots'}>
      <path className="map-dots__halo" d={path} strokeWidth={2 * (radius + haloOf(radius))} />
      <path className="map-dots__disc" d={path} strokeWidth={2 * radius} />
    </g>
  ));
});
