/** Colours of the canvas, as the style sheet's tokens resolve for the present theme. */
export type MapColors = {
  sea: string;
  land: string;
  tints: readonly [string, string, string, string, string];
  accent: string;
  place: string;
  halo: string;
  borderKreis: string;
  borderLand: string;
  borderOuter: string;
};

/** A property that is not a colour by itself resolves only where it is used as one. */
function reader(element: HTMLElement): (token: string) => string {
  return (token) => {
    element.style.color = `var(--${token})`;
    return getComputedStyle(element).color;
  };
}

export function readMapColors(parent: Element): MapColors {
  const probe = document.createElement('span');
  probe.hidden = true;
  parent.append(probe);
  const color = reader(probe);
  const colors: MapColors = {
    sea: color('sea'),
    land: color('land'),
    tints: [color('tint-1'), color('tint-2'), color('tint-3'), color('tint-4'), color('tint-5')],
    accent: color('accent'),
    place: color('place'),
    halo: color('halo'),
    borderKreis: color('border-kreis'),
    borderLand: color('border-land'),
    borderOuter: color('border-outer'),
  };
  probe.remove();
  return colors;
}

/** Calls back when the reader or the system changes between light and dark. */
export function watchTheme(changed: () => void): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'class', 'style'] });
  system.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', changed);
  };
}
