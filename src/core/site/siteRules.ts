import type { Localized, TopicColor } from '../config';
import type { Key } from '../key';
import type { StorySource } from '../storySource';
import type { UnitShapes } from '../unitShapes';
import type { View } from '../view';
import type { HeaderOptions } from './headersSchema';

/** Regions that have a name together, such as "Metropole Ruhr". Canonical keys, each once. */
export type RegionGroup = { label: Localized; keys: readonly Key[] };

/** Six hex digits each: "#3857d8". */
export type OwnColor = { light: string; dark: string };

/** What few sites set, with the code for it; others load none of this. */
export type SiteRules = {
  /** What readers begin with where the address says nothing. */
  start: View | null;
  /** The Land that the site is limited to, canonical; null: all of Germany. */
  home: Key | null;
  groups: readonly RegionGroup[];
  /** Readers may try a file of their own. */
  trial: boolean;
  /** Colours of the palette that the site's own stand in for. */
  colors: ReadonlyMap<TopicColor, OwnColor>;
  /** What only a header can say; for `publish`. */
  headers: HeaderOptions;
  /** The stories that the site shows. */
  narrow(source: StorySource): StorySource;
  /** The Länder or Kreise that it shows; the same function for as long as the page is open. */
  outlines(shapes: UnitShapes): UnitShapes;
};
