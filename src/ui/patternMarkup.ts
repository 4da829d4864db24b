import { element, lightColor } from './svgMarkup';
import { patternId, TILE, TOPIC_PATTERNS } from './topicPatterns';

/** Definitions of the patterns of all topics, for pictures that are printed. */
export function patternMarkup(): string {
  const patterns = Object.entries(TOPIC_PATTERNS).map(([color, d]) => {
    const ground = element('rect', {
      width: TILE,
      height: TILE,
      fill: lightColor(`topic-${color}`),
    });
    const lines = element('path', {
      d,
      fill: 'none',
      stroke: '#ffffff',
      'stroke-width': color === 'cyan' ? 2.6 : 1.5,
      'stroke-linecap': color === 'cyan' ? 'round' : null,
    });
    const box = { id: patternId(color), width: TILE, height: TILE, patternUnits: 'userSpaceOnUse' };
    return element('pattern', box, ground + lines);
  });
  return element('defs', {}, patterns.join(''));
}

/** What fills something of a topic: its colour, on paper with its pattern. */
export const topicFill = (color: string, isPaper: boolean): string =>
  isPaper ? `url(#${patternId(color)})` : lightColor(`topic-${color}`);
