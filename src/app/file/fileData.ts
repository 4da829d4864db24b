import type { Language, TopicColor } from '../../core/config';
import type { Place } from '../../core/place';
import type { OwnColor } from '../../core/site/siteRules';
import type { Story } from '../../core/story';
import type { UnitShapes } from '../../core/unitShapes';
import type { TopicTag } from '../../stories/TopicTags';
import type { Catalogue } from '../../ui/words';

/** A story as the single file shows it. */
export type FileStory = Pick<Story, 'id' | 'day' | 'summary' | 'url' | 'topics' | 'places'> & {
  headline: string;
  source: string | null;
};

/** All that the single file knows: plain JSON. */
export type FileData = {
  language: Language;
  messages: Partial<Catalogue>;
  title: string;
  /** What was taken along. */
  says: string;
  credits: readonly string[];
  /** In list order. */
  stories: readonly FileStory[];
  topics: readonly TopicTag[];
  /** Colours of the palette that the site's own stand in for. */
  colors: readonly (readonly [TopicColor, OwnColor])[];
  places: readonly Place[];
  laender: UnitShapes;
};
