import type { FileStory } from './fileData';
import { byId, type Choice, type FileFacts, topicOf } from './panels';

const PAGE = 100;

function add<K extends keyof HTMLElementTagNameMap>(
  parent: HTMLElement,
  name: K,
  text = '',
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  parent.append(made);
  return made;
}

function whereOf({ places: keys }: FileStory, { words, places }: FileFacts): string {
  return keys.length > 0
    ? words.list(keys.map((key) => places.get(key)?.name ?? key))
    : words.t('stories.nationwide');
}

function addStory(list: HTMLElement, story: FileStory, facts: FileFacts): void {
  const { words } = facts;
  const row = add(list, 'li');
  row.dataset.story = story.id;
  add(row, 'p', `${whereOf(story, facts)} · ${words.day(story.day, 'medium')}`, 'line');
  const headline = add(row, 'h3');
  headline.lang = 'de';
  if (story.url) add(headline, 'a', story.headline).href = story.url;
  else headline.textContent = story.headline;
  if (story.summary) add(row, 'p', story.summary).lang = 'de';
  const topics = story.topics.map((id) => topicOf(facts, id).label);
  add(row, 'p', [...topics, ...(story.source ? [story.source] : [])].join(' · '), 'line');
}

/** The stories that pass, newest first; more of them when they are asked for. */
export function showList(facts: FileFacts, { filter }: Pick<Choice, 'filter'>, most = PAGE): void {
  const { data, words, counting } = facts;
  const list = byId('list');
  list.replaceChildren();
  for (const row of counting.rows(filter, most)) {
    const story = data.stories[row];
    if (story) addStory(list, story, facts);
  }
  const more = byId<HTMLButtonElement>('more');
  more.hidden = counting.count(filter) <= most;
  more.textContent = words.t('stories.more');
  more.onclick = () => showList(facts, { filter }, most + PAGE);
}
