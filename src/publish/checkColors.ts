import { wcagContrast } from 'culori';
import type { TopicColor } from '../core/config';
import type { OwnColor } from '../core/site/siteRules';
import { GROUNDS, PALETTE } from '../ui/pageColors';
import { distance, LEAST_CONTRAST, LEAST_DISTANCE, VISIONS } from '../ui/readableColors';

/** A colour of a topic that readers cannot read or tell from another. */
export type ColorFault = { path: string; wanted: string; got: string };

type Topic = { id: string; color: TopicColor | OwnColor };

const APPEARANCES = ['light', 'dark'] as const;

/** Colours of the site's own stand out from every ground of the page like those of the palette, and
 *  apart from the other topics' for readers who lack one kind of cone too. */
export function checkColors(topics: readonly Topic[]): ColorFault[] {
  return topics.flatMap(({ color }, index) =>
    typeof color === 'string'
      ? []
      : APPEARANCES.flatMap((appearance) => {
          const at = { path: `topics[${index}].color.${appearance}`, own: color[appearance] };
          return [...faintOn(at, appearance), ...closeTo(at, othersOf(topics, index), appearance)];
        }),
  );
}

type At = { path: string; own: string };

function faintOn({ path, own }: At, appearance: keyof OwnColor): ColorFault[] {
  const [worst] = Object.entries(GROUNDS)
    .map(([ground, color]) => ({
      ground: `${ground} ${color[appearance]}`,
      is: wcagContrast(own, color[appearance]),
    }))
    .sort((a, b) => a.is - b.is);
  if (!worst || worst.is >= LEAST_CONTRAST) return [];
  const { ground, is } = worst;
  return [
    {
      path,
      wanted: `a contrast of at least ${LEAST_CONTRAST}:1 to every ground of the page`,
      got: `"${own}", ${cut(is)}:1 on ${ground}`,
    },
  ];
}

/** Of two own colours the later is named; grey is that of stories without a topic. */
const othersOf = (topics: readonly Topic[], index: number): Topic[] => [
  ...topics.slice(0, index),
  ...topics.slice(index + 1).filter(({ color }) => typeof color === 'string'),
  { id: 'sonstiges', color: 'grey' },
];

function closeTo(
  { path, own }: At,
  others: readonly Topic[],
  appearance: keyof OwnColor,
): ColorFault[] {
  return others.flatMap(({ id, color }) => {
    const other = (typeof color === 'string' ? PALETTE[color] : color)[appearance];
    // The same colour for two topics is meant.
    if (typeof color !== 'string' && other.toLowerCase() === own.toLowerCase()) return [];
    const [worst] = VISIONS.map(([vision, see]) => ({
      vision,
      is: distance(see, own, other),
    })).sort((a, b) => a.is - b.is);
    if (!worst || worst.is >= LEAST_DISTANCE) return [];
    return [
      {
        path,
        wanted: `a distance of at least ${LEAST_DISTANCE} (CIEDE2000) to the colour of "${id}", ${other}`,
        got: `"${own}", ${cut(worst.is)} with ${worst.vision}`,
      },
    ];
  });
}

const cut = (value: number): number => Math.floor(value * 10) / 10;
