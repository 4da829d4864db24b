import { headlineOf, type Story } from '../core/story';
import { STORY_LANGUAGE } from '../stories/StoryRow';
import { TopicTags } from '../stories/TopicTags';
import type { Page } from './page';
import type { SiteFacts } from './siteFacts';

type PlaceStoriesProps = {
  site: SiteFacts;
  page: Page;
  /** Address of the same place on the dashboard. */
  here: string;
};

/** The newest stories of a place, each with the link to its source. */
export function PlaceStories({ site, page, here }: PlaceStoriesProps) {
  const { words } = site;
  const { stories, total } = page;
  return (
    <section aria-labelledby="stories">
      <h2 id="stories">{words.t('stories.list')}</h2>
      <ol className="place-stories">
        {stories.map((story) => (
          <li key={story.id}>
            <StoryItem site={site} story={story} />
          </li>
        ))}
      </ol>
      {total > stories.length && (
        <p className="place-more">
          {words.t('page.newest', { count: words.number(stories.length) })}{' '}
          <a href={here}>{words.t('page.moreLink')}</a>
        </p>
      )}
    </section>
  );
}

function StoryItem({ site, story }: { site: SiteFacts; story: Story }) {
  const { words, naming } = site;
  const headline = headlineOf(story);
  return (
    <article>
      <p className="story-line">
        <span className="story-where">{naming.whereOf(story)}</span>
        <time className="story-day" dateTime={story.day}>
          {words.day(story.day, 'medium')}
        </time>
      </p>
      <h3 className="story-headline" lang={STORY_LANGUAGE}>
        {story.url ? <a href={story.url}>{headline}</a> : headline}
      </h3>
      {story.summary !== '' && (
        <p className="story-summary" lang={STORY_LANGUAGE}>
          {story.summary}
        </p>
      )}
      <div className="place-tags">
        <TopicTags topics={naming.topicsOf(story)} />
        {story.source && <p>{story.source}</p>}
      </div>
    </article>
  );
}
