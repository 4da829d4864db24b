/** The pin and its two lines of text, in a square of 32. */
export const PIN = 'M16 2C9 2 4 7 4 13.6 4 20 9 25 16 30.5 23 25 28 20 28 13.6 28 7 23 2 16 2z';
export const PIN_LINES = 'M10.5 11h11M10.5 16h7';

/** The pin, and the name of the site as the page's heading. */
export function Logo({ title }: { title: string }) {
  return (
    <h1 className="logo">
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
        <path d={PIN} />
        <path className="logo-lines" d={PIN_LINES} />
      </svg>
      {title}
    </h1>
  );
}
