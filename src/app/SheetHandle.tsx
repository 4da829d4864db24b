import { useEffect, useRef, useState } from 'react';
import { useReducedMotion } from '../timeline/useReducedMotion';
import { useWords } from '../ui/words';

/** A fraction of a pixel is none. */
const TOLERANCE = 1;
/** What the sheet's round corners always cover, where the map has nothing; with enlarged text more. */
const OVERLAP = 32 + TOLERANCE;

type Parts = { sheet: Element; map: Element };

/** What of the map the sheet covers, in pixels. */
const coveredBy = ({ sheet, map }: Parts): number =>
  map.getBoundingClientRect().bottom - sheet.getBoundingClientRect().top;

/** On narrow pages list and timeline are a sheet that slides over the map as the page is scrolled; this
 *  draws it up whole, or down again, by one tap or key. What the keyboard comes to under the sheet
 *  is uncovered. */
export function SheetHandle() {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const isStill = useReducedMotion();
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const sheet = button.current?.parentElement;
    const map = document.querySelector('.map-slot');
    if (!sheet || !map) return;
    // Elsewhere the sheet is no sheet, and has no size.
    const isSheet = () => sheet.clientHeight > 0;
    const look = () => setWhole(isSheet() && sheet.getBoundingClientRect().top <= TOLERANCE);
    const uncover = ({ target }: Event) => {
      if (!isSheet() || coveredBy({ sheet, map }) <= OVERLAP) return;
      const { top = 0 } = map.parentElement?.getBoundingClientRect() ?? {};
      scrollBy({ top, behavior: 'instant' });
      // Open filters stand above it.
      (target as Element).scrollIntoView({ block: 'nearest', behavior: 'instant' });
    };
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    map.addEventListener('focusin', uncover);
    look();
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
      map.removeEventListener('focusin', uncover);
    };
  }, []);
  const slide = () => {
    const top = button.current?.parentElement?.getBoundingClientRect().top ?? 0;
    scrollTo({ top: isWhole ? 0 : scrollY + top, behavior: isStill ? 'instant' : 'smooth' });
  };
  return (
    <button ref={button} type="button" className="sheet-handle" onClick={slide}>
      <span className="visually-hidden">{t(isWhole ? 'sheet.down' : 'sheet.up')}</span>
    </button>
  );
}
