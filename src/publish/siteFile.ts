/** A file of the site as it is to be, by its path from the site's folder: a text, or a picture that
 *  is still to be drawn. */
export type SiteFile =
  | { path: string; text: string }
  | { path: string; svg: string; texts: Readonly<Record<string, string>> };
