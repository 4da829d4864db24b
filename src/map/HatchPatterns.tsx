import type { Ref } from 'react';

/** For areas without a class: slanted lines where stories are too few to compare, points where
 *  there is no official figure. Eight pixels wide whatever the zoom. */
export const HatchPatterns = ({ ref }: { ref?: Ref<SVGDefsElement> }) => (
  <defs ref={ref}>
    <pattern id="map-hatch-few" width={8} height={8} patternUnits="userSpaceOnUse">
      <path className="map-hatch__ink" d="M-2 2l4-4M0 8l8-8M6 10l4-4" />
    </pattern>
    <pattern id="map-hatch-noData" width={8} height={8} patternUnits="userSpaceOnUse">
      <circle className="map-hatch__point" cx={2} cy={2} r={0.8} />
      <circle className="map-hatch__point" cx={6} cy={6} r={0.8} />
    </pattern>
  </defs>
);
