/** Measures that both renderers share; `map.css` has them for the SVG, held equal by a test. */
export const LOOK = {
  /** Widths in pixels. */
  gemeindeBorder: 0.4,
  kreisBorder: 0.7,
  landBorder: 1,
  outerBorder: 1.4,
  outline: 1.6,
  strongOutline: 2.4,
  /** Opacities. */
  fadedLand: 0.35,
  accent: 0.3,
  fadedAccent: 0.1,
  fadedOutline: 0.4,
  fadedDot: 0.35,
} as const;
