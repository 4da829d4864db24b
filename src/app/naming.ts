import { type Config, type Language, textIn, topicById } from '../core/config';
import { OTHER_TOPIC } from '../core/counting/counting';
import type { Key } from '../core/key';
import type { Place } from '../core/place';
import type { Story, TopicId } from '../core/story';
import type { TopicTag } from '../stories/TopicTags';
import type { Words } from '../ui/words';

/** How topics and places of stories are called in the page's language. */
export type Naming = {
  topic(id: TopicId): TopicTag;
  topicsOf(story: Story): readonly TopicTag[];
  nameOf(key: Key): string;
  /** Of a choice: regions that have a name together are called by it. */
  namesOf(region: readonly Key[]): string[];
  whereOf(story: Story): string;
};

/** Stories without a topic are "Sonstiges", and so are topics in the texts of archives that the
 *  site does not have. */
function createTopicNaming(config: Config, language: Language, other: string) {
  const topic = (id: TopicId): TopicTag => {
    const known = topicById(config, id);
    return known
      ? { id, label: textIn(known.label, language), color: known.color }
      : { id: OTHER_TOPIC, label: other, color: 'grey' };
  };
  // Rows are memoised: a story's tags keep their identity.
  const tags = new WeakMap<Story, readonly TopicTag[]>();
  const topicsOf = (story: Story): readonly TopicTag[] => {
    const known = tags.get(story);
    if (known) return known;
    const ids = story.topics.length > 0 ? story.topics : [OTHER_TOPIC];
    const made = [...new Map(ids.map(topic).map((tag) => [tag.id, tag])).values()];
    tags.set(story, made);
    return made;
  };
  return { topic, topicsOf };
}

/** The named group that a choice of regions is. */
const groupOf = ({ site }: Config, region: readonly Key[]) =>
  site?.groups.find(({ keys }) => keys.join() === region.join());

export function createNaming(
  config: Config,
  words: Words,
  places: ReadonlyMap<Key, Place>,
): Naming {
  const nameOf = (key: Key) => places.get(key)?.name ?? key;
  return {
    ...createTopicNaming(config, words.language, words.t('filters.other')),
    nameOf,
    namesOf(region) {
      const group = groupOf(config, region);
      return group ? [textIn(group.label, words.language)] : region.map(nameOf);
    },
    whereOf: ({ places: keys }) =>
      keys.length > 0 ? words.list(keys.map(nameOf)) : words.t('stories.nationwide'),
  };
}
