// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Day } from '../core/day';
import type { Key } from '../core/key';
import { DEFAULT_VIEW } from '../core/view';
import { startUrlSync } from './urlSync';
import { beginWith, changeView, resetView, useViewStore } from './viewStore';

let stop = () => {};

function open(query: string) {
  window.history.replaceState(null, '', `/${query}`);
  const sync = startUrlSync(window);
  stop = sync.stop;
  return sync;
}

const search = () => window.location.search;
const region = (...keys: string[]) => ({ region: keys as Key[] });

beforeEach(() => {
  vi.useFakeTimers();
  useViewStore.setState({ view: DEFAULT_VIEW, step: null });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the address follows the view', () => {
  test('the view begins as the address says', () => {
    const { dropped } = open('?region=05&topic=ozg&last=zz');
    expect(useViewStore.getState().view).toMatchObject({ region: ['05'], topics: ['ozg'] });
    expect(dropped).toEqual([{ name: 'last', value: 'zz' }]);
  });

  test('each finished choice makes a history entry', () => {
    open('');
    const before = window.history.length;
    changeView(region('05'));
    changeView({ topics: ['ozg'] });
    expect(window.history.length).toBe(before + 2);
    expect(search()).toBe('?region=05&topic=ozg');
  });

  test('a gesture makes one entry, however many steps it has', () => {
    open('');
    const before = window.history.length;
    for (const day of ['2025-01-01', '2025-01-02', '2025-01-03']) {
      changeView({ from: day as Day }, 'between');
    }
    changeView({ from: '2025-01-04' as Day }, 'finished');
    expect(window.history.length).toBe(before + 1);
    expect(search()).toBe('?from=2025-01-04');
    changeView(region('05'));
    expect(window.history.length).toBe(before + 2);
  });

  test('steps in between are written after a pause', () => {
    open('');
    changeView({ q: 'm' }, 'between');
    changeView({ q: 'mü' }, 'between');
    expect(search()).toBe('?q=m');
    vi.runAllTimers();
    expect(search()).toBe('?q=m%C3%BC');
  });

  test('moving the map adds nothing to the history', () => {
    open('');
    const before = window.history.length;
    changeView({ camera: { zoom: 7, lat: 51, lng: 8 } }, 'quiet');
    expect(window.history.length).toBe(before);
    expect(search()).toBe('?view=7.00/51.0000/8.0000');
  });

  test('in a frame every change replaces the address', () => {
    open('?embed');
    const before = window.history.length;
    changeView(region('05'));
    expect(window.history.length).toBe(before);
    expect(search()).toBe('?region=05&embed');
  });

  test('Back brings the view of the address, and writes nothing', () => {
    open('?region=05');
    window.history.replaceState(null, '', '/?region=06');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(useViewStore.getState().view.region).toEqual(['06']);
    expect(search()).toBe('?region=06');
  });

  test('Back ends a gesture: the next choice makes its own entry', () => {
    open('');
    changeView({ q: 'm' }, 'between');
    window.history.replaceState(null, '', '/');
    window.dispatchEvent(new PopStateEvent('popstate'));
    const before = window.history.length;
    changeView(region('05'));
    expect(window.history.length).toBe(before + 1);
  });

  test('a reset keeps language, theme and frame', () => {
    open('?region=05&lang=en&theme=dark&embed');
    resetView();
    expect(search()).toBe('?lang=en&theme=dark&embed');
  });
});

describe('a site that begins with a view of its own', () => {
  const START = { ...DEFAULT_VIEW, region: ['05'] as Key[], topics: ['ozg'] };

  test('begins with it where the address says nothing of what is to be seen', () => {
    open('?theme=dark');
    beginWith(START);
    expect(useViewStore.getState().view).toMatchObject({ region: ['05'], theme: 'dark' });
    expect(search()).toBe('?region=05&topic=ozg&theme=dark');
  });

  test.each(['?topic=strategie', '?story=x', '?all', '?place=none'])(
    '%s is left as it is',
    (query) => {
      open(query);
      beginWith(START);
      expect(search()).toBe(query);
    },
  );

  test('once all filters are gone the address says so, and opens everything again', () => {
    open('');
    beginWith(START);
    resetView();
    expect(search()).toBe('?all');
    expect(useViewStore.getState().view.region).toEqual([]);
    stop();
    useViewStore.setState({ view: DEFAULT_VIEW, step: null });
    open(search());
    beginWith(START);
    expect(useViewStore.getState().view.region).toEqual([]);
    changeView({ topics: ['strategie'] });
    expect(search()).toBe('?topic=strategie');
    changeView({ topics: [] });
    expect(search()).toBe('?all');
  });

  test('Back to the start keeps that everything can be chosen', () => {
    open('');
    beginWith(START);
    changeView({ topics: [] });
    window.history.replaceState(null, '', '?region=05&topic=ozg');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(useViewStore.getState().view).toMatchObject({ region: ['05'], topics: ['ozg'] });
    changeView({ region: [], topics: [] });
    expect(search()).toBe('?all');
  });
});
