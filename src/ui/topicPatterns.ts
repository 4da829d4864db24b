import type { TopicColor } from '../core/config';

/** Side of the tile that is repeated, in pixels. */
export const TILE = 8;

/** Lines of paper over the colour of a topic, where colour alone cannot be told apart: on paper and in
 *  the system's forced colours. Each differs from all others; `controls.css` has the same for boxes. */
export const TOPIC_PATTERNS: Readonly<Record<TopicColor, string>> = {
  blue: '',
  violet: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
  green: 'M0 2h8M0 6h8',
  amber: 'M2 0v8M6 0v8',
  magenta: 'M-2 6l4 4M0 0l8 8M6-2l4 4',
  brown: 'M0 4h8M4 0v8',
  cyan: 'M2 2h.01M6 6h.01',
  grey: 'M0 8l8-8M0 0l8 8',
};

/** What a bar of the colour refers to. */
export const patternId = (color: string): string => `topic-pattern-${color}`;
