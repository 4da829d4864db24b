import { createScanCounting } from '../../core/counting/scanCounting';
import { toColumns } from '../../core/counting/toColumns';
import { toDayNumber } from '../../core/day';
import { drawWithOwnColors } from '../../ui/svgMarkup';
import { createWords } from '../../ui/words';
import type { FileData } from './fileData';
import { openFilters } from './filters';
import { showList } from './list';
import { type Choice, type FileFacts, showMap, showSentence, showTimeline } from './panels';

/** The data stand in the file, compressed. */
async function readData(): Promise<FileData> {
  const text = document.getElementById('data')?.textContent ?? '';
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const unzipped = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unzipped).json();
}

async function start(): Promise<void> {
  const data = await readData();
  drawWithOwnColors(data.colors);
  const words = createWords(data.language, data.messages);
  const counting = createScanCounting(
    toColumns(data.stories.map((story) => ({ ...story, day: toDayNumber(story.day) }))),
  );
  const facts: FileFacts = {
    data,
    words,
    counting,
    places: new Map(data.places.map((place) => [place.key, place])),
    topics: new Map(data.topics.map((topic) => [topic.id, topic])),
  };
  const draw = (choice: Choice) => {
    showMap(facts, choice, filters.chooseRegion);
    showTimeline(facts, choice);
  };
  const show = () => {
    const choice = filters.choice();
    showSentence(facts, choice);
    draw(choice);
    showList(facts, choice);
    filters.showCounts(choice);
  };
  const filters = openFilters(facts, show);
  show();
  let width = window.innerWidth;
  window.addEventListener('resize', () => {
    // On phones the height changes while one scrolls.
    if (window.innerWidth !== width) draw(filters.choice());
    width = window.innerWidth;
  });
}

void start();
