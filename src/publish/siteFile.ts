/** A file of the site as it is to be, by its path from the site's folder. */
export type SiteFile =
  | { path: string; text: string }
  | {
      path: string;
      /** Drawings of the same facts are the same: a picture that is there need not be drawn again. */
      facts: string;
      /** The drawing as SVG. */
      draw(): string;
      /** What the picture says of itself, by keyword. */
      texts: Readonly<Record<string, string>>;
    };
