import { feedPieces, placesUsed } from '../core/feeds/writeJsonFeed';
import { creditsOf, type ExportFacts } from './exportFacts';

/** A JSON Feed 1.1 as this product reads and writes it. */
export function storiesJsonFeed(facts: ExportFacts): string {
  const { title, says, address, asOf } = facts;
  const stories = facts.stories.map((story) => ({ edited: [], ...story }));
  const places = placesUsed(stories, (key) => facts.places.get(key));
  const head = { title, places, source: null, retrieved: asOf };
  const about = {
    home_page_url: address,
    description: [says, ...creditsOf(facts).slice(1)].join('\n'),
  };
  const items = stories.map((story) => ({ story, other: {} }));
  return [...feedPieces(head, items, about)].join('');
}
