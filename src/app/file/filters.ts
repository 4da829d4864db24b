import { OTHER_TOPIC } from '../../core/counting/counting';
import { parseDay, toDayNumber } from '../../core/day';
import { foldGerman } from '../../core/foldGerman';
import { type Key, pathOf } from '../../core/key';
import { byId, type Choice, type FileFacts, topicOf } from './panels';

const PLACELESS = 'none';

const normalised = (text: string): string =>
  ` ${foldGerman(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;

/** Rows that have a word beginning with each word of the search. */
function openSearch({ data, places }: FileFacts) {
  const texts = data.stories.map(({ headline, summary, places: keys }) =>
    normalised([headline, summary, ...keys.map((key) => places.get(key)?.name)].join(' ')),
  );
  return (query: string) => {
    const wanted = normalised(query).trim().split(' ').filter(Boolean);
    if (wanted.length === 0) return null;
    const has = (text: string) => wanted.every((word) => text.includes(` ${word}`));
    return new Set(texts.flatMap((text, row) => (has(text) ? [row] : [])));
  };
}

/** The form: every change is told, and each choice has its number of stories, all other filters
 *  applied. */
export function openFilters(facts: FileFacts, onChange: () => void) {
  const { words, counting, places } = facts;
  const form = byId<HTMLFormElement>('filters');
  const region = byId<HTMLSelectElement>('region');
  const [from, to, search] = ['from', 'to', 'search'].map((id) => byId<HTMLInputElement>(id)) as [
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement,
  ];
  const find = openSearch(facts);

  const units = [...counting.byUnit({ days: null, region: null, topics: null, text: null }).units]
    .map(([key]) => ({ key, name: places.get(key)?.name ?? key, path: pathOf(key) }))
    .sort(
      (a, b) => words.compare(nameOf(a.path[0]), nameOf(b.path[0])) || (a.key < b.key ? -1 : 1),
    );
  function nameOf(key: Key | undefined): string {
    return (key && places.get(key)?.name) ?? key ?? '';
  }
  const options = [
    new Option(words.t('filters.allGermany'), ''),
    ...units.map(
      ({ key, name, path }) => new Option(`${'\u2003'.repeat(path.length - 1)}${name}`, key),
    ),
    new Option(words.t('filters.placeless'), PLACELESS),
  ];
  const names = options.map(({ text }) => text);
  region.replaceChildren(...options);

  const topics = [...facts.topics.keys(), OTHER_TOPIC].filter(
    (id) => counting.topics.includes(id) || facts.topics.has(id),
  );
  const boxes = topics.map((id) => {
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: id });
    const label = document.createElement('label');
    const text = document.createElement('span');
    label.append(box, text);
    byId('topics').append(label);
    return { id, box, text };
  });

  const choice = (): Choice => {
    const [first, last] = [parseDay(from.value) ?? null, parseDay(to.value) ?? null];
    const chosen = boxes.filter(({ box }) => box.checked).map(({ id }) => id);
    const unit = region.value;
    const inRegion =
      unit === ''
        ? null
        : { units: unit === PLACELESS ? [] : [unit as Key], placeless: unit === PLACELESS };
    const { days } = counting;
    const span = days &&
      (first || last) && {
        from: first ? toDayNumber(first) : days.from,
        to: last ? toDayNumber(last) : days.to,
      };
    const filter = {
      days: span || null,
      region: inRegion,
      topics: chosen.length > 0 ? chosen : null,
      text: find(search.value),
    };
    return { region: inRegion, from: first, to: last, filter };
  };

  return {
    choice,
    chooseRegion(key: Key) {
      region.value = region.value === key ? '' : key;
      onChange();
    },
    /** Numbers beside the choices. */
    update({ filter }: Choice) {
      const inUnits = counting.byUnit({ ...filter, region: null });
      options.forEach((option, index) => {
        const { value } = option;
        const count =
          value === ''
            ? inUnits.total
            : value === PLACELESS
              ? inUnits.placeless
              : (inUnits.units.get(value as Key)?.inside ?? 0);
        option.text = `${names[index]} (${words.number(count)})`;
      });
      const byTopic = counting.byTopic({ ...filter, topics: null });
      for (const { id, text } of boxes) {
        text.textContent = `${topicOf(facts, id).label} ${words.number(byTopic.get(id) ?? 0)}`;
      }
    },
    start() {
      form.oninput = onChange;
      form.onsubmit = (event) => event.preventDefault();
      // The fields are empty only after this event.
      form.onreset = () => setTimeout(onChange);
      onChange();
    },
  };
}
