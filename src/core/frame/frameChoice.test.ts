import { describe, expect, test } from 'vitest';
import type { Day } from '../day';
import { DEFAULT_VIEW, type View } from '../view';
import { readView } from '../viewParams';
import { type FrameChoice, firstTime, frameAddresses, rollingRanges } from './frameChoice';

const [from, to] = ['2025-01-01', '2025-03-03'] as Day[] as [Day, Day];
const choice: FrameChoice = {
  time: { kind: 'all' },
  parts: ['map', 'timeline'],
  height: 560,
  theme: null,
  language: null,
};
const view = (query: string): View => readView(query).view;

describe('the addresses of a frame', () => {
  const at = (shown: View, chosen: Partial<FrameChoice> = {}) =>
    frameAddresses('https://example.org/news/?region=09#top', shown, { ...choice, ...chosen });

  test('the usual parts need no name', () => {
    expect(at(view('region=05&topic=ozg'))).toEqual({
      frame: 'https://example.org/news/?region=05&topic=ozg&embed',
      full: 'https://example.org/news/?region=05&topic=ozg',
      script: 'https://example.org/news/embed.js',
    });
  });

  test('parts are named in the order of the page', () => {
    expect(at(DEFAULT_VIEW, { parts: ['list', 'map'] }).frame).toBe(
      'https://example.org/news/?embed&show=map,list',
    );
  });

  test('a rolling range takes the place of chosen days', () => {
    const time = { kind: 'rolling', last: rollingRanges(DEFAULT_VIEW)[1] } as FrameChoice['time'];
    const { frame, full } = at(view('from=2025-01-01'), { time });
    expect(frame).toBe('https://example.org/news/?last=90d&embed');
    expect(full).toBe('https://example.org/news/?last=90d');
  });

  test('frozen days take the place of a rolling range', () => {
    const { frame } = at(view('last=90d'), { time: { kind: 'frozen', from, to } });
    expect(frame).toBe('https://example.org/news/?from=2025-01-01&to=2025-03-03&embed');
  });

  test('appearance and language are the chosen ones, not those of the page', () => {
    const { frame } = at(view('lang=en&theme=light'), { theme: 'dark' });
    expect(frame).toBe('https://example.org/news/?theme=dark&embed');
  });
});

describe('the time a dialog begins with', () => {
  test('is the one of the view', () => {
    expect(firstTime(view('last=45d'), from, to)).toEqual({ kind: 'rolling', last: '45d' });
    expect(firstTime(view('from=2025-01-01'), from, to)).toEqual({ kind: 'frozen', from, to });
    expect(firstTime(DEFAULT_VIEW, from, to)).toEqual({ kind: 'all' });
  });

  test('an unusual rolling range can be chosen as well', () => {
    expect(rollingRanges(view('last=45d'))).toEqual(['45d', '30d', '90d', '12m']);
    expect(rollingRanges(view('last=90d'))).toEqual(['90d', '30d', '12m']);
  });
});
