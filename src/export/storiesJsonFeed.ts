import { writeJsonFeed } from '../core/feeds/writeJsonFeed';
import { creditsOf, type ExportFacts } from './exportFacts';

/** A JSON Feed 1.1 as this product reads and writes it. */
export function storiesJsonFeed(facts: ExportFacts): string {
  const { title, says, address, asOf, places } = facts;
  const stories = facts.stories.map((story) => ({ edited: [], ...story }));
  const feed = { title, stories, places, source: null, retrieved: asOf };
  const about = {
    home_page_url: address,
    description: [says, ...creditsOf(facts).slice(1)].join('\n'),
  };
  return writeJsonFeed(feed, about);
}
