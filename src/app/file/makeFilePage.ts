import fileScript from 'virtual:file-script';
import type { SiteRules } from '../../core/site/siteRules';
import { headlineOf } from '../../core/story';
import type { UnitShapes } from '../../core/unitShapes';
import { creditsOf, type ExportFacts } from '../../export/exportFacts';
import { filePage } from '../../export/filePage';
import type { TopicTag } from '../../stories/TopicTags';
import { loadCatalogue } from '../../ui/loadCatalogue';
import style from './file.css?inline';
import type { FileData } from './fileData';

/** What the file says. */
const MESSAGES = /^(map|timeline|stories|filters|app)\./;

/** Map, timeline, list and filters of the given stories in one HTML file. */
export async function makeFilePage(
  facts: ExportFacts,
  laender: UnitShapes,
  topics: readonly TopicTag[],
  colors?: SiteRules['colors'],
): Promise<string> {
  const { words, title, says, stories } = facts;
  const catalogue = Object.entries(await loadCatalogue(words.language));
  const used = new Set(stories.flatMap(({ places }) => places));
  const above = new Set([...used].flatMap((key) => [key.slice(0, 2), key.slice(0, 5)]));
  const data: FileData = {
    language: words.language,
    messages: Object.fromEntries(catalogue.filter(([id]) => MESSAGES.test(id))),
    title,
    says,
    credits: creditsOf(facts),
    stories: stories.map((story) => ({
      id: story.id,
      day: story.day,
      headline: headlineOf(story),
      summary: story.summary,
      url: story.url,
      // Topics that the site does not have are "Sonstiges".
      topics: story.topics.filter((id) => topics.some((topic) => topic.id === id)),
      places: story.places,
      source: story.source ?? null,
    })),
    topics,
    colors: [...(colors ?? [])],
    places: [...facts.places]
      .filter(([key]) => used.has(key) || above.has(key))
      .map(([key, { name, lon, lat }]) => ({ key, name, lon, lat, population: null })),
    laender,
  };
  const credits = creditsOf(facts);
  return filePage({
    ...{ words, title, says, credits, data },
    style,
    script: fileScript,
  });
}
