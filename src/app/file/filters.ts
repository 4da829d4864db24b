import { OTHER_TOPIC, type StoryFilter } from '../../core/counting/counting';
import { parseDay, toDayNumber } from '../../core/day';
import { type Key, pathOf } from '../../core/key';
import { byId, type Choice, type FileFacts, topicOf } from './panels';
import { openSearch } from './search';

const PLACELESS = 'none';
const EVERYTHING: StoryFilter = { days: null, region: null, topics: null, text: null };

/** The choice of a region: units with stories below the ones that they lie in. */
function openRegions({ words, counting, places }: FileFacts) {
  const select = byId<HTMLSelectElement>('region');
  const nameOf = (key: Key): string => places.get(key)?.name ?? key;
  const landNameOf = (key: Key): string => nameOf(pathOf(key)[0] as Key);
  const keys = [...counting.byUnit(EVERYTHING).units]
    .map(([key]) => key)
    .sort((a, b) => words.compare(landNameOf(a), landNameOf(b)) || (a < b ? -1 : 1));
  const indent = (key: Key): string => '\u2003'.repeat(pathOf(key).length - 1);
  const options = [
    { value: '', name: words.t('filters.allGermany') },
    ...keys.map((key) => ({ value: key, name: indent(key) + nameOf(key) })),
    { value: PLACELESS, name: words.t('filters.placeless') },
  ].map(({ value, name }) => ({ name, option: new Option(name, value) }));
  select.replaceChildren(...options.map(({ option }) => option));

  return {
    chosen(): Choice['region'] {
      const { value } = select;
      if (value === '') return null;
      return value === PLACELESS
        ? { units: [], placeless: true }
        : { units: [value as Key], placeless: false };
    },
    /** Chosen once more, it is given up. What has no stories cannot be chosen. */
    choose(key: Key) {
      if (keys.includes(key)) select.value = select.value === key ? '' : key;
    },
    showCounts(filter: StoryFilter) {
      const { units, total, placeless } = counting.byUnit({ ...filter, region: null });
      const countOf = (value: string): number =>
        value === ''
          ? total
          : value === PLACELESS
            ? placeless
            : (units.get(value as Key)?.inside ?? 0);
      for (const { name, option } of options) {
        option.text = `${name} (${words.number(countOf(option.value))})`;
      }
    },
  };
}

/** A box to tick for each topic. */
function openTopics(facts: FileFacts) {
  const { words, counting, topics } = facts;
  const boxes = [...topics.keys(), OTHER_TOPIC].map((id) => {
    const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
    const label = document.createElement('label');
    const text = document.createElement('span');
    label.append(box, text);
    byId('topics').append(label);
    return { id, box, text };
  });
  return {
    chosen(): StoryFilter['topics'] {
      const ids = boxes.filter(({ box }) => box.checked).map(({ id }) => id);
      return ids.length > 0 ? ids : null;
    },
    showCounts(filter: StoryFilter) {
      const counts = counting.byTopic({ ...filter, topics: null });
      for (const { id, text } of boxes) {
        text.textContent = `${topicOf(facts, id).label} ${words.number(counts.get(id))}`;
      }
    },
  };
}

/** The form: each change is told, and each choice has its number of stories, with all other filters
 *  applied. */
export function openFilters(facts: FileFacts, onChange: () => void) {
  const { days } = facts.counting;
  const form = byId<HTMLFormElement>('filters');
  const valueOf = (id: string): string => byId<HTMLInputElement>(id).value;
  const find = openSearch(facts);
  const regions = openRegions(facts);
  const topics = openTopics(facts);
  form.oninput = onChange;
  form.onsubmit = (event) => event.preventDefault();
  // The fields are empty only after this event.
  form.onreset = () => setTimeout(onChange);
  return {
    choice(): Choice {
      const from = parseDay(valueOf('from')) ?? null;
      const to = parseDay(valueOf('to')) ?? null;
      const span = days && {
        from: from ? toDayNumber(from) : days.from,
        to: to ? toDayNumber(to) : days.to,
      };
      const region = regions.chosen();
      const filter = {
        days: from || to ? span : null,
        region,
        topics: topics.chosen(),
        text: find(valueOf('search')),
      };
      return { region, from, to, filter };
    },
    chooseRegion(key: Key) {
      regions.choose(key);
      onChange();
    },
    showCounts({ filter }: Choice) {
      regions.showCounts(filter);
      topics.showCounts(filter);
    },
  };
}
