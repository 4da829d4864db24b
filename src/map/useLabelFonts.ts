import { type RefObject, useLayoutEffect, useState } from 'react';
import type { LabelKind } from './findLabel';
import type { LabelSpace } from './labels';

export type Fonts = Pick<LabelSpace, 'measure' | 'lineHeight'> & {
  /** The same while names are as wide as before. */
  state: string;
};

const KINDS: readonly LabelKind[] = ['town', 'kreis', 'land'];
/** The halo around the letters. */
const HALO = 3;

/** Fonts are the style sheet's: each kind of name has a hidden example in the page. */
function fontOf(stage: Element, kind: LabelKind) {
  const example = stage.querySelector(`.map-example .map-label--${kind}`);
  if (!example) return null;
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(example);
  const height = Math.ceil(Number.parseFloat(fontSize) * 1.25);
  const { width } = example.getBoundingClientRect();
  return { font: `${fontWeight} ${fontSize} ${fontFamily}`, height, width };
}

function fontsOf(stage: Element): Fonts | null {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = KINDS.map((kind) => [kind, fontOf(stage, kind)] as const);
  if (!context || fonts.some(([, font]) => !font)) return null;
  const byKind = new Map(fonts);
  const widths = new Map(KINDS.map((kind) => [kind, new Map<string, number>()]));
  return {
    state: fonts.map(([, font]) => `${font?.font} ${font?.width}`).join(),
    measure(text, kind) {
      const known = widths.get(kind);
      let width = known?.get(text);
      if (width === undefined) {
        context.font = byKind.get(kind)?.font ?? '';
        width = Math.ceil(context.measureText(text).width) + HALO;
        known?.set(text, width);
      }
      return width;
    },
    lineHeight: Object.fromEntries(
      fonts.map(([kind, font]) => [kind, font?.height ?? 16]),
    ) as Record<LabelKind, number>,
  };
}

/** Measures names as they will be written. The examples change their size when a web font arrives,
 *  or when the map becomes narrow and its names smaller. */
export function useLabelFonts(ref: RefObject<HTMLElement | null>): Fonts | null {
  // Of the document's own map, whose place this one takes: names are placed in the first go.
  const [fonts, setFonts] = useState(() => {
    const before = document.querySelector('.map-stage');
    return before && fontsOf(before);
  });
  useLayoutEffect(() => {
    const stage = ref.current;
    if (!stage) return;
    setFonts((known) => known ?? fontsOf(stage));
    const sizes = new ResizeObserver(() => {
      const next = fontsOf(stage);
      setFonts((known) => (known?.state === next?.state ? known : next));
    });
    for (const example of stage.querySelectorAll('.map-example > *')) sizes.observe(example);
    return () => sizes.disconnect();
  }, [ref]);
  return fonts;
}
