import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { LabelKind, LabelSpace } from './labels';

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
  const widths = new Map<string, number>();
  return {
    measure(text, kind) {
      const name = `${kind} ${text}`;
      let width = widths.get(name);
      if (width === undefined) {
        context.font = byKind.get(kind)?.font ?? '';
        width = Math.ceil(context.measureText(text).width) + HALO;
        widths.set(name, width);
      }
      return width;
    },
    lineHeight: Object.fromEntries(
      fonts.map(([kind, font]) => [kind, font?.height ?? 16]),
    ) as Record<LabelKind, number>,
  };
}

/** Counts up when web fonts arrive, because names become wider or narrower then. */
function useFontArrivals(): number {
  const [arrivals, setArrivals] = useState(0);
  useEffect(() => {
    const { fonts } = document;
    if (!fonts) return;
    const count = () => setArrivals((known) => known + 1);
    fonts.addEventListener('loadingdone', count);
    return () => fonts.removeEventListener('loadingdone', count);
  }, []);
  return arrivals;
}

/** Measures names as they will be written.
 *  @param isWide on narrow maps names are smaller */
export function useLabelFonts(ref: RefObject<HTMLElement | null>, isWide: boolean): Fonts | null {
  const arrivals = useFontArrivals();
  // biome-ignore lint/correctness/useExhaustiveDependencies: both change the fonts in the page
  return useMemo(() => (ref.current ? fontsOf(ref.current) : null), [ref, isWide, arrivals]);
}
