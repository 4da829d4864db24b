import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW } from './view';
import { readView, writeView } from './viewParams';

describe('the address holds the view', () => {
  test('a default view needs no address', () => {
    expect(writeView(DEFAULT_VIEW)).toBe('');
    expect(readView('')).toEqual({ view: DEFAULT_VIEW, dropped: [] });
  });

  test.each([
    'region=05',
    'region=05570008,06',
    'place=none',
    'from=2025-01-01&to=2025-03-10',
    'last=90d',
    'topic=ozg,smart-city',
    'q=m%C3%BCnchen%20%26%20co',
    'story=2025-03-03-0123abcdef',
    'measure=rate',
    'compare=05,09162000,05570,05570008',
    'view=7.50/51.7550/8.0400',
    'within=9.5000,53.4000,10.4000,53.8000',
    'lang=en&theme=dark&map=svg',
    'embed&show=map,list',
  ])('%s survives the way there and back', (query) => {
    const { view, dropped } = readView(query);
    expect(dropped).toEqual([]);
    expect(writeView(view)).toBe(query);
  });

  test('Hamburg is one place however its key is written', () => {
    for (const key of ['02', '02000', '02000000', '02,02000,02000000']) {
      expect(readView(`region=${key}`).view.region).toEqual(['02000000']);
    }
  });
});

describe('a bad value is dropped with its name', () => {
  test.each([
    ['region', '99'],
    ['within', '9.5,53.4,10.4'],
    ['within', '10.4,53.4,9.5,53.8'],
    ['within', '9.50001,53.4,9.50002,53.8'],
    ['region', '05,xx'],
    ['place', 'some'],
    ['from', '2026-02-31'],
    ['to', 'morgen'],
    ['last', '0d'],
    ['topic', 'O Z G'],
    ['measure', 'size'],
    ['compare', '05,99'],
    ['compare', '01,03,05,06,07'],
    ['view', '5/NaN/9'],
    ['view', '99/51/9'],
    ['lang', 'fr'],
    ['theme', 'blue'],
    ['map', 'webgl'],
    ['embed', 'no'],
    ['show', 'map,clock'],
  ])('%s=%s', (name, value) => {
    const { view, dropped } = readView(`?${name}=${encodeURIComponent(value)}`);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(dropped).toEqual([{ name, value }]);
  });

  test('a range that ends before it begins is dropped', () => {
    const { view, dropped } = readView('from=2025-03-01&to=2025-02-01');
    expect([view.from, view.to]).toEqual([null, null]);
    expect(dropped.map(({ name }) => name)).toEqual(['from', 'to']);
  });

  test('broken percent signs and unknown parameters do no harm', () => {
    expect(readView('?utm_source=x&q=100%&fbclid')).toEqual({
      view: { ...DEFAULT_VIEW, q: '100%' },
      dropped: [],
    });
  });

  test('any text gives a view, and writing that view again gives the same view', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { view } = readView(text);
        expect(readView(writeView(view)).view).toEqual(view);
      }),
    );
  });
});
