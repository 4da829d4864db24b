import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../day';
import type { Key } from '../key';
import { isInside } from '../key';
import type { Story } from '../story';
import { createRelatedIndex } from './relatedStories';
import { testStory } from './testStory';

const akten = [
  testStory('a', 'Beckum: Jugendamt führt die E-Akte ein', ['05570008'], {
    summary: 'Papierakten werden nicht mehr angelegt.',
    topics: ['organisation'],
  }),
  testStory('b', 'Zwickau: Elektronische Akte im Jugendamt', ['14524330'], {
    summary: 'Die Stadt verzichtet auf Papierakten.',
    topics: ['organisation', 'ozg'],
  }),
  testStory('c', 'Passau: Chatbot gibt Auskunft', ['09262000']),
  testStory('d', 'Worms: Sensoren zählen Radfahrer', ['07319000']),
];

const ids = (stories: readonly Story[], id: string, names: readonly string[] = []) =>
  createRelatedIndex(stories, names)
    .relatedTo(id)
    .map((it) => it.id);

describe('who else does this', () => {
  test('finds the E-Akte in another town and says by which words and topics', () => {
    const [found, ...others] = createRelatedIndex(akten, []).relatedTo('a');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ id: 'b', topics: ['organisation'] });
    expect(found?.terms).toEqual(['Akte', 'Jugendamt']);
  });

  test('shows nothing for a story that nobody else has, for an unknown one, and of no stories', () => {
    expect(ids(akten, 'c')).toEqual([]);
    expect(ids(akten, 'unknown')).toEqual([]);
    expect(ids([], 'a')).toEqual([]);
  });

  test('shows nothing below the threshold, and more below a lower one', () => {
    const found = testStory('e', 'Soest: Verlorenes auf dem Radweg', ['05974040'], {
      summary: 'Ein Spaziergänger brachte Schlüssel, Brille, Hut und eine Akte zur Polizei.',
    });
    const stories = [...akten, found];
    const index = createRelatedIndex(stories, []);
    expect(index.relatedTo('a').map(({ id }) => id)).toEqual(['b']);
    expect(index.relatedTo('a', 0).map(({ id }) => id)).toEqual(['b', 'e']);
    expect(index.relatedTo('a', 1.3)).toEqual([]);
  });

  test('a compound is found by its parts: "Digitalstrategie" and "Strategien"', () => {
    const stories = [
      testStory('a', 'Hameln: Beteiligung an der Digitalstrategie', ['03252006']),
      testStory('b', 'Jena: Bürger reden bei Strategien mit', ['16053000']),
      testStory('c', 'Bonn: Neuer Spielplatz', ['05314000']),
    ];
    const [found] = createRelatedIndex(stories, []).relatedTo('a');
    expect(found).toMatchObject({ id: 'b', terms: ['Strategien'] });
  });

  test('words with hyphens are told whole: "Open-Data-Portal"', () => {
    const stories = [
      testStory('a', 'Kiel: Wohngeld als Open Data', ['01002000']),
      testStory('b', 'Ulm: Open-Data-Portal mit Wohngeld', ['08421000']),
    ];
    const [found] = createRelatedIndex(stories, []).relatedTo('a');
    expect(found?.terms).toEqual(['Open-Data-Portal', 'Wohngeld']);
  });
});

describe('other places only', () => {
  const story = (id: string, places: string[]) =>
    testStory(id, `${id}: Jugendamt arbeitet mit Papierakten`, places);

  test('neither the same place nor one inside it', () => {
    const stories = [
      story('Recklinghausen', ['05562']),
      story('Herten', ['05562020']),
      story('Marl', ['05562024', '05974040']),
      story('Soest', ['05974040']),
      story('Westfalen', ['05']),
    ];
    expect(ids(stories, 'Recklinghausen').sort()).toEqual(['Soest', 'Westfalen']);
    // What is above it is another place.
    expect(ids(stories, 'Herten').sort()).toEqual(['Marl', 'Recklinghausen', 'Soest', 'Westfalen']);
    expect(ids(stories, 'Westfalen')).toEqual([]);
  });

  test('a story without a place is shown to nobody, but is shown others', () => {
    const stories = [story('Bundesweit', []), story('Soest', ['05974040'])];
    expect(ids(stories, 'Soest')).toEqual([]);
    expect(ids(stories, 'Bundesweit')).toEqual(['Soest']);
  });

  test('at most five, each from another place', () => {
    const stories = [
      story('own', ['01002000']),
      ...Array.from({ length: 18 }, (_, n) => {
        const number = Math.floor(n / 2);
        return story(`${number}-${n}`, [`0557000${number}`]);
      }),
    ];
    const places = ids(stories, 'own').map((id) => id.slice(0, 1));
    expect(places).toHaveLength(5);
    expect(new Set(places).size).toBe(5);
  });

  test('a town in common makes no two stories related', () => {
    const stories = [
      testStory('a', 'Beckum: Zug nach Münster fährt öfter', ['05570008'], {
        summary: 'Münsteraner Pendler steigen um.',
      }),
      testStory('b', 'Soest: Theater aus Münster zu Gast', ['05974040'], {
        summary: 'Die Münsteraner spielen zwei Abende.',
      }),
    ];
    expect(ids(stories, 'a', ['Münster'])).toEqual([]);
    expect(ids(stories, 'a')).toEqual(['b']);
  });
});

describe('any text', () => {
  test('empty texts, numbers and everyday words have nothing in common', () => {
    const stories = ['', '  ', '2025 17 %', 'Die Stadt und der Kreis', '🙂 🙂', '—: …'].flatMap(
      (title, n) => [
        testStory(`a${n}`, title, ['05570008']),
        testStory(`b${n}`, title, ['05974040']),
      ],
    );
    for (const { id } of stories) expect(ids(stories, id)).toEqual([]);
  });

  test('names of object members are words like others', () => {
    const title = 'constructor __proto__ toString hasOwnProperty';
    const stories = [
      testStory('__proto__', `Beckum: ${title}`, ['05570008']),
      testStory('constructor', `Soest: ${title}`, ['05974040']),
      ...akten,
    ];
    expect(ids(stories, '__proto__')).toEqual(['constructor']);
  });

  test('a megabyte without a space is read at once and tells no word', () => {
    const long = 'Ä'.repeat(1_000_000);
    const stories = [
      testStory('a', `Beckum: ${long}`, ['05570008'], { summary: `${'x-'.repeat(100_000)}Akte` }),
      testStory('b', `Soest: ${long}`, ['05974040'], { summary: `${'y-'.repeat(100_000)}Akte` }),
    ];
    const [found] = createRelatedIndex(stories, []).relatedTo('a');
    expect(found?.terms).toEqual(['Akte']);
  });

  const WORDS = ['E-Akte', 'Papierakten', 'Digitalstrategie', 'Strategie', 'der', 'Häuser', 'Haus'];
  const MORE = ['Glasfaserausbau', 'Ausbau', 'Kölner', '𝒳', 'é', 'ß', '\u0000', 'i-Kfz', 'melden'];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...WORDS, ...MORE), fc.string()), { maxLength: 8 })
    .map((words) => words.join(' '));
  const place = fc.constantFrom('05', '05570', '05570008', '05974040', '09162000', '11000000');
  const feed = fc
    .array(
      fc.record({
        title: text,
        summary: text,
        places: fc.uniqueArray(place, { maxLength: 2 }),
        topics: fc.uniqueArray(fc.constantFrom('ozg', 'strategie'), { maxLength: 2 }),
        day: fc.constantFrom('2025-01-01' as Day, '2025-01-02' as Day),
      }),
      { maxLength: 12 },
    )
    .map((rows) =>
      rows.map(({ title, places, ...more }, n) => testStory(`s${n}`, title, places, more)),
    );

  test('answers do not depend on the order of the stories', () => {
    fc.assert(
      fc.property(feed, fc.infiniteStream(fc.nat()), (stories, numbers) => {
        const shuffled = stories
          .map((story) => ({ story, at: Number(numbers.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ story }) => story);
        const [one, other] = [stories, shuffled].map((it) => createRelatedIndex(it, ['Köln']));
        for (const { id } of stories) {
          expect(other?.relatedTo(id, 0)).toEqual(one?.relatedTo(id, 0));
        }
      }),
    );
  });

  test('every answer is from elsewhere, in order, once, and has its reason in its own text', () => {
    fc.assert(
      fc.property(feed, (stories) => {
        const index = createRelatedIndex(stories, []);
        const byId = new Map(stories.map((story) => [story.id, story]));
        for (const { id, places } of stories) {
          const found = index.relatedTo(id, 0);
          const scores = found.map(({ score }) => score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
          expect(new Set(found.map((it) => it.id)).size).toBe(found.length);
          for (const it of found) {
            const other = byId.get(it.id);
            const isAway = (key: Key) => !places.some((unit) => isInside(key, unit));
            expect(other?.places.every(isAway)).toBe(true);
            expect(it.terms.length).toBeGreaterThan(0);
            for (const term of it.terms) {
              expect(`${other?.title}\n${other?.summary}`).toContain(term);
            }
          }
        }
      }),
    );
  });
});
