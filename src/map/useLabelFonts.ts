import { type RefObject, useLayoutEffect, useState } from 'react';
import type { LabelKind } from './findLabel';
import type { LabelSpace } from './labels';

export type Fonts = Pick<LabelSpace, 'measure' | 'lineHeight'>;

const KINDS: readonly LabelKind[] = ['town', 'kreis', 'land'];
/** The halo around the letters. */
const HALO = 3;

/** Fonts are the style sheet's: each kind of name has a hidden example in the page. */
function fontOf(stage: Element, kind: LabelKind): { font: string; height: number } | null {
  const example = stage.querySelector(`.map-example .map-label--${kind}`);
  if (!example) return null;
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(example);
  const height = Math.ceil(Number.parseFloat(fontSize) * 1.25);
  return { font: `${fontWeight} ${fontSize} ${fontFamily}`, height };
}

function fontsOf(stage: Element): Fonts | null {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = KINDS.map((kind) => [kind, fontOf(stage, kind)] as const);
  if (!context || fonts.some(([, font]) => !font)) return null;
  const byKind = new Map(fonts);
  const widths = new Map(KINDS.map((kind) => [kind, new Map<string, number>()]));
  return {
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
  const [fonts, setFonts] = useState<Fonts | null>(null);
  useLayoutEffect(() => {
    const stage = ref.current;
    if (!stage) return;
    const read = () => setFonts(fontsOf(stage));
    const sizes = new ResizeObserver(read);
    for (const example of stage.querySelectorAll('.map-example > *')) sizes.observe(example);
    read();
    return () => sizes.disconnect();
  }, [ref]);
  return fonts;
}
