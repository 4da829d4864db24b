import type { Located } from '../dateline/located';
import { readDateline } from '../dateline/readDateline';
import type { TopicId } from '../story';
import type { Article } from './article';
import type { EditedStory } from './jsonFeed';
import { storyId } from './storyId';

/** An article with its place and topics as the story it becomes. Its id is the source's; else its
 *  link; else made of day and headline (see `storyId`). */
export function toStory(
  article: Article,
  located: Located,
  topics: readonly TopicId[],
): EditedStory {
  const { title, summary, url, day } = article;
  return {
    id: article.id ?? url ?? storyId(day, title),
    title,
    dateline: readDateline(title),
    summary,
    url,
    day,
    topics,
    places: located.places,
    mentions: located.mentions,
    status: located.status,
    by: located.by,
    evidence: located.evidence,
    edited: [],
  };
}
