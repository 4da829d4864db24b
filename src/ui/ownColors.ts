import type { TopicColor } from '../core/config';
import type { OwnColor } from '../core/site/siteRules';

type OwnColors = ReadonlyMap<TopicColor, OwnColor>;

/** As a style sheet has them, wherever it stands; empty if there are none. */
export const ownColorRules = (colors: OwnColors | undefined): string =>
  colors && colors.size > 0
    ? `:root:root {\n${[...colors].map(([name, { light, dark }]) => `  --topic-${name}: light-dark(${light}, ${dark});\n`).join('')}}\n`
    : '';
