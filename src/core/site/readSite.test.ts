import { describe, expect, test } from 'vitest';
import { readConfig } from '../config';
import { checkConfig } from '../statement/statementSchema';
import { WANTED } from '../wanted';
import { readSite } from './readSite';

const PLAIN = {
  title: 'Rathaus digital',
  sources: [{ name: 'Meldungen', url: 'data/stories.json' }],
  topics: [
    { id: 'ozg', label: 'OZG', color: 'blue' },
    { id: 'netz', label: 'Netz', color: { light: '#7a3e00', dark: '#FFC48A' } },
  ],
};
const FULL = {
  ...PLAIN,
  start: 'region=05570&last=12m&topic=ozg',
  limit: { region: '05' },
  groups: [{ label: 'Westfalen', regions: ['05515', '05570', '05570'] }],
};

test('a config without what few sites set is read the same by both', () => {
  const usual = { ...PLAIN, topics: PLAIN.topics.slice(0, 1) };
  const { site, ...config } = readSite(usual);
  expect(config).toMatchObject(readConfig(usual));
  expect(site).toMatchObject({ start: null, home: null, groups: [] });
  expect(() => readConfig(FULL)).toThrow();
});

test('start, limit and groups are read with canonical keys', () => {
  const { site } = readSite(FULL);
  expect(site?.start).toMatchObject({ region: ['05570'], last: '12m', topics: ['ozg'] });
  expect(site?.home).toBe('05');
  expect(site?.groups).toEqual([{ label: 'Westfalen', keys: ['05515000', '05570'] }]);
  expect(readSite({ ...PLAIN, limit: { region: '11' } }).site?.home).toBe('11000000');
});

test('a colour of its own takes the place of one that no topic has', () => {
  const { topics, site } = readSite(FULL);
  expect(topics.map(({ color }) => color)).toEqual(['blue', 'violet']);
  expect([...(site?.colors ?? [])]).toEqual([['violet', { light: '#7a3e00', dark: '#FFC48A' }]]);
});

describe('a problem is named with its path, what was wanted and what is there', () => {
  test.each([
    ['start', 'start', '"regoin=05"', { start: 'regoin=05' }],
    ['start', 'start', '"region=99"', { start: 'region=99' }],
    ['start', 'start', '"story=x"', { start: 'story=x' }],
    ['start', 'within', '"09"', { start: 'region=09' }],
    ['start', 'knownTopic', '"smart-city"', { start: 'topic=smart-city' }],
    ['limit.region', 'land', '"05570"', { limit: { region: '05570' } }],
    ['limit.placeless', 'boolean', '"no"', { limit: { region: '05', placeless: 'no' } }],
    ['groups[0].regions', 'regions', '["05"]', { groups: [{ label: 'x', regions: ['05'] }] }],
    ['groups[0].regions[1]', 'key', '"5"', { groups: [{ label: 'x', regions: ['05', '5'] }] }],
    ['groups[0].regions', 'within', '"06"', { groups: [{ label: 'x', regions: ['05', '06'] }] }],
    [
      'topics[0].color.light',
      'hex',
      '"red"',
      { topics: [{ id: 'x', label: 'X', color: { light: 'red', dark: '#ffffff' } }] },
    ],
  ])('%s: %s', (path, wanted, got, change) => {
    const input = { ...FULL, ...change };
    const [problem] = checkConfig(input);
    expect(problem).toMatchObject({ path, wanted, got });
    expect(WANTED).toHaveProperty(wanted);
    expect(() => readSite(input)).toThrow(path);
  });

  test('more colours than can be told apart', () => {
    const topics = Array.from({ length: 8 }, (_, index) => ({
      id: `t${index}`,
      label: `T${index}`,
      color: { light: `#00000${index}`, dark: `#fffff${index}` },
    }));
    expect(checkConfig({ ...PLAIN, topics })[0]?.wanted).toBe('fewColors');
    expect(checkConfig({ ...PLAIN, topics: topics.slice(1) })).toEqual([]);
  });
});
