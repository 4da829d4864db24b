// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createScanCounting } from '../core/counting/scanCounting';
import { toColumns } from '../core/counting/toColumns';
import { addDays, type Day, toDayNumber } from '../core/day';
import type { Key } from '../core/key';
import type { Story } from '../core/story';
import { hoverStory, hoverUnit } from '../state/hover';
import { loadWords, WordsProvider } from '../ui/words';
import { type TimeRange, WHOLE_TIME } from './rangeDays';
import { TimelinePanel, type TimelineProps } from './TimelinePanel';

const BECKUM = '05570008' as Key;

const story = (id: string, day: string, topics: string[], places: Key[] = []): Story => ({
  ...{ id, title: `Beckum: Nachricht ${id}`, dateline: 'Beckum', summary: '', url: null },
  ...{ day: day as Day, topics, places, mentions: [], status: 'located', by: 'dateline' },
  evidence: null,
});

/** Newest first. */
const FEW: readonly Story[] = [
  story('e', '2025-03-03', ['ozg'], [BECKUM]),
  story('d', '2025-02-07', ['ozg']),
  story('c', '2025-02-06', []),
  story('b', '2025-01-07', ['strategie']),
  story('z', '2024-12-19', ['ozg']),
  story('a', '2015-10-21', ['ozg']),
];

/** A story a day of the year before 4 March 2025. */
const MANY: readonly Story[] = Array.from({ length: 300 }, (_, index) =>
  story(`m${index}`, addDays('2025-03-03' as Day, -index), ['ozg']),
);

const UNITS = new Map(
  [...['01', '05', '06', '08', '09'].entries()].map(([index, key]) => [
    key as Key,
    `Land ${index}`,
  ]),
);

let root: Root;
let page: HTMLElement;

/** The panel as the app would show it, keeping the range that the panel wishes. */
async function show(stories: readonly Story[], given: Partial<TimelineProps> = {}) {
  const words = await loadWords('de');
  const counting = createScanCounting(
    toColumns(stories.map((it) => ({ ...it, day: toDayNumber(it.day) }))),
  );
  const filter = { days: null, region: null, topics: null, text: null };
  const onRange = vi.fn<TimelineProps['onRange']>((next) => draw(next));
  const onOpen = vi.fn<TimelineProps['onOpen']>();
  const onCompare = vi.fn<TimelineProps['onCompare']>();
  const props: Omit<TimelineProps, 'range'> = {
    storyDays: stories.map(({ day }) => toDayNumber(day)).reverse(),
    countBins: (bins) => counting.byBin(filter, bins),
    countUnitBins: (unit, bins) =>
      counting.byBin({ ...filter, region: { units: [unit], placeless: false } }, bins),
    compared: [],
    mostCompared: 2,
    nameOf: (key) => UNITS.get(key) ?? key,
    comparable: () => [...UNITS.keys()],
    onCompare,
    topics: counting.topics.map((id) => ({ id, label: id.toUpperCase(), color: 'blue' })),
    stories: stories.length <= 60 ? stories : null,
    placeNames: ({ dateline }) => dateline ?? '',
    openStory: null,
    onRange,
    onOpen,
    onTable: vi.fn(),
    compact: false,
    ...given,
  };
  const draw = (range: TimeRange) =>
    root.render(
      <WordsProvider value={words}>
        <TimelinePanel
          {...props}
          placeNames={({ dateline }) => dateline ?? ''}
          onOpen={(id) => onOpen(id)}
          range={range}
        />
      </WordsProvider>,
    );
  await act(async () => draw(WHOLE_TIME));
  await act(() => vi.dynamicImportSettled());
  return { props, onRange, onOpen, onCompare, redraw: draw };
}

const find = (selector: string): HTMLElement => {
  const element = page.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector} in ${page.innerHTML}`);
  return element;
};
const findAll = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
const slider = (name: string) => find(`[role="slider"][aria-label="${name}"]`);
const names = (selector: string) => findAll(selector).map((it) => it.getAttribute('aria-label'));

/** Ranges of dates are written with thin spaces. */
const plain = (text: string | null | undefined) => text?.replaceAll(/\s/g, ' ');

const press = (element: HTMLElement, key: string) =>
  act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    element.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
  });
const click = (element: HTMLElement) => act(async () => element.click());

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
});

afterEach(async () => {
  await act(async () => root.unmount());
  page.remove();
  vi.restoreAllMocks();
});

describe('few stories', () => {
  test('each is a button with place, headline, day and topic, from the oldest to the newest', async () => {
    await show(FEW);
    expect(find('section').getAttribute('aria-label')).toBe('Zeitverlauf');
    expect(find('h2').textContent).toBe('Meldungen je Woche');
    expect(names('.timeline-block button')).toEqual([
      'Beckum: Nachricht a, 21. Oktober 2015, OZG',
      'Beckum: Nachricht z, 19. Dezember 2024, OZG',
      'Beckum: Nachricht b, 7. Januar 2025, STRATEGIE',
      'Beckum: Nachricht c, 6. Februar 2025, SONSTIGES',
      'Beckum: Nachricht d, 7. Februar 2025, OZG',
      'Beckum: Nachricht e, 3. März 2025, OZG',
    ]);
  });

  test('they are one tab stop, with arrow keys between them', async () => {
    await show(FEW);
    const blocks = findAll('.timeline-block button');
    expect(blocks.filter(({ tabIndex }) => tabIndex === 0)).toEqual([blocks[5]]);
    await act(async () => blocks[5]?.focus());
    await press(blocks[5] as HTMLElement, 'ArrowLeft');
    expect(document.activeElement).toBe(blocks[4]);
    expect(findAll('.timeline-block button[tabindex="0"]')).toEqual([blocks[4]]);
    await press(blocks[4] as HTMLElement, 'Home');
    expect(document.activeElement).toBe(blocks[0]);
  });

  test('a click opens the story', async () => {
    const { onOpen, onRange } = await show(FEW);
    await click(find('[data-story="b"]'));
    expect(onOpen.mock.calls).toEqual([['b']]);
    expect(onRange).not.toHaveBeenCalled();
  });

  test('a story that is hovered elsewhere, or whose place is, is marked', async () => {
    await show(FEW);
    const marked = () => findAll('.is-hovered button').map(({ dataset }) => dataset.story);
    await act(async () => hoverStory('c'));
    expect(marked()).toEqual(['c']);
    await act(async () => hoverUnit('05' as Key));
    expect(marked()).toEqual(['e']);
    await act(async () => hoverUnit(null));
    expect(marked()).toEqual([]);
  });

  test('those outside the chosen days pale, by their own day and not their week', async () => {
    const { props } = await show(FEW);
    await act(async () => props.onRange({ ...WHOLE_TIME, from: '2025-02-07' as Day }, true));
    const pale = findAll('.is-outside button').map(({ dataset }) => dataset.story);
    expect(pale).toEqual(['a', 'z', 'b', 'c']);
    expect(plain(find('.timeline-range').textContent)).toBe('7. Feb. – 3. März 2025 · 2 Meldungen');
  });
});

test('moving the brush over empty days draws no block again', async () => {
  const { props } = await show(FEW);
  const asked = vi.spyOn(props.topics, 'find');
  const range = { from: '2024-12-23' as Day, to: null, last: null };
  await act(async () => props.onRange(range, false));
  expect(asked).toHaveBeenCalled();
  asked.mockClear();
  await act(async () => props.onRange({ ...range, from: '2024-12-30' as Day }, false));
  await act(async () => props.onRange({ ...range, from: '2025-01-06' as Day }, true));
  expect(asked).not.toHaveBeenCalled();
});

describe('the fold', () => {
  test('opens into quarters, keeps the focus and folds again', async () => {
    await show(FEW);
    const fold = find('.timeline-fold');
    expect(fold.textContent).toBe('2016–2023: keine Meldungen');
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    fold.focus();
    await click(fold);
    expect(find('h2').textContent).toBe('Meldungen je Quartal');
    expect(document.activeElement).toBe(fold);
    expect(fold.textContent).toBe('2016–2023 einklappen');
    await click(fold);
    expect(find('h2').textContent).toBe('Meldungen je Woche');
  });
});

describe('a long timeline', () => {
  /** A story every other day of the four years before 4 March 2025. */
  const LONG = Array.from({ length: 730 }, (_, index) =>
    story(`l${index}`, addDays('2025-03-03' as Day, -2 * index), ['ozg']),
  );
  const chosen = { from: '2024-01-01' as Day, to: '2024-03-31' as Day, last: null };

  test('shows chosen days enlarged, above a strip of the whole with sliders of its own', async () => {
    const { props } = await show(LONG);
    expect(find('h2').textContent).toBe('Meldungen je Monat');
    expect(findAll('.timeline-strip')).toEqual([]);
    await act(async () => props.onRange(chosen, true));
    expect(find('h2').textContent).toBe('Meldungen je Woche');
    const strip = find('.timeline-strip');
    expect(strip.getAttribute('aria-label')).toBe('Überblick über die ganze Zeit');
    const begin = slider('Beginn im Überblick');
    expect(begin.getAttribute('aria-valuetext')).toBe('1. Januar 2024');
    await press(begin, 'ArrowLeft');
    expect(slider('Beginn').getAttribute('aria-valuetext')).toBe('1. Dezember 2023');
  });

  test('while an end is moved the bars stay, and fit anew when it is let go', async () => {
    await show(LONG);
    await act(async () => click(findAll('.timeline-bin button')[20] as HTMLElement));
    const bars = names('.timeline-bin button');
    const grip = slider('Ende');
    const key = (type: string) =>
      act(async () => {
        grip.dispatchEvent(new KeyboardEvent(type, { key: 'End', bubbles: true }));
      });
    await key('keydown');
    expect(grip.getAttribute('aria-valuetext')).toBe('3. März 2025');
    expect(names('.timeline-bin button')).toEqual(bars);
    await key('keyup');
    expect(names('.timeline-bin button')).not.toEqual(bars);
  });

  test('the frame has room for the whole only', async () => {
    const { props } = await show(LONG, { compact: true });
    await act(async () => props.onRange(chosen, true));
    expect(find('h2').textContent).toBe('Meldungen je Monat');
    expect(findAll('.timeline-strip')).toEqual([]);
  });
});

describe('the comparison with the year before', () => {
  /** One story in 2023, one every three days of 2024, then one every other day. */
  const YEARS = [
    ...Array.from({ length: 36 }, (_, index) =>
      story(`b${index}`, addDays('2025-03-31' as Day, -2 * index), ['ozg']),
    ),
    ...Array.from({ length: 120 }, (_, index) =>
      story(`a${index}`, addDays('2024-12-31' as Day, -3 * index), ['ozg']),
    ),
    story('z', '2023-12-01', ['ozg']),
  ];
  const rangeText = () => plain(find('.timeline-range').textContent);

  test('names both numbers; a year that has only begun is compared with the same part', async () => {
    const { props } = await show(YEARS);
    expect(rangeText()).toBe('1. Dez. 2023 – 31. März 2025 · 157 Meldungen');
    await act(async () =>
      props.onRange({ from: '2025-01-01' as Day, to: '2025-12-31' as Day, last: null }, true),
    );
    expect(rangeText()).toBe(
      '1. Jan. – 31. März 2025 · 36 statt 28 Meldungen, +29 % gegenüber dem Vorjahr',
    );
  });

  test('gives no percentage of fewer than 20', async () => {
    const { props } = await show(YEARS);
    await act(async () =>
      props.onRange({ from: '2025-02-01' as Day, to: '2025-02-28' as Day, last: null }, true),
    );
    expect(rangeText()).toBe('1.–28. Feb. 2025 · 14 statt 10 Meldungen gegenüber dem Vorjahr');
  });

  test('is left out where the year before lies before the first story', async () => {
    const { props } = await show(YEARS);
    await act(async () => props.onRange({ ...WHOLE_TIME, from: '2024-10-01' as Day }, true));
    expect(rangeText()).toBe('1. Okt. 2024 – 31. März 2025 · 67 Meldungen');
  });
});

describe('compared regions', () => {
  const HESSEN = '06' as Key;
  const NRW = '05' as Key;
  /** Two stories of Beckum, one of Hessen on the newest day. */
  const THREE = [
    story('h', '2025-03-03', ['ozg'], [HESSEN]),
    story('b', '2025-03-03', ['ozg'], [BECKUM]),
    story('a', '2025-03-01', ['strategie'], [BECKUM]),
  ];

  test('are lines instead of blocks, with names at their ends and numbers of each bin', async () => {
    await show(THREE, { compared: [NRW, HESSEN] });
    expect(findAll('.timeline-block, .timeline-bar')).toEqual([]);
    expect(findAll('.timeline-drawing .timeline-line text').map((it) => it.textContent)).toEqual([
      'Land 1',
      'Land 2',
    ]);
    expect(names('.timeline-bin button')).toEqual([
      '1. März 2025: Land 1 1, Land 2 0',
      '2. März 2025: Land 1 0, Land 2 0',
      '3. März 2025: Land 1 1, Land 2 1',
    ]);
  });

  test('are taken away by their chip, which leaves the focus on the choice', async () => {
    const { onCompare } = await show(THREE, { compared: [NRW, HESSEN] });
    const chip = find('[aria-label="Land 1 aus dem Vergleich nehmen"]');
    chip.focus();
    await click(chip);
    expect(onCompare.mock.calls).toEqual([[[HESSEN]]]);
    expect(document.activeElement?.textContent).toBe('Regionen vergleichen');
  });

  test('are chosen from a list that holds no more than there may be', async () => {
    const { onCompare } = await show(THREE, { compared: [NRW] });
    const open = find('.timeline-compare [aria-expanded]');
    await click(open);
    const choices = () => findAll('.timeline-choices button');
    expect(choices().map((it) => it.textContent)).toEqual([...UNITS.values()]);
    await click(choices()[2] as HTMLElement);
    expect(onCompare.mock.calls).toEqual([[[NRW, HESSEN]]]);
    await press(choices()[2] as HTMLElement, 'Escape');
    expect(open.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(open);
  });

  test('one more than there may be is not taken', async () => {
    const { onCompare } = await show(THREE, { compared: [NRW, HESSEN] });
    await click(find('.timeline-compare [aria-expanded]'));
    const [other] = findAll('.timeline-choices button');
    expect(other?.getAttribute('aria-disabled')).toBe('true');
    await click(other as HTMLElement);
    expect(onCompare).not.toHaveBeenCalled();
  });

  test('in the frame they are drawn, and nothing is there to choose them', async () => {
    await show(THREE, { compared: [NRW], compact: true });
    expect(findAll('.timeline-drawing .timeline-line')).toHaveLength(1);
    expect(findAll('.timeline-compare')).toEqual([]);
  });
});

describe('playing', () => {
  const button = () => find('.timeline-play button');
  const tick = (ms: number) => act(async () => vi.advanceTimersByTime(ms));
  const ends = (calls: Parameters<TimelineProps['onRange']>[]) =>
    calls.map(([{ from, to }, finished]) => [from, to, finished]);

  /** Playing has begun with a week three weeks before the end. */
  async function play() {
    const shown = await show(FEW);
    const last = { from: '2025-02-10' as Day, to: '2025-02-16' as Day, last: null };
    await act(async () => shown.props.onRange(last, true));
    shown.onRange.mockClear();
    vi.useFakeTimers();
    await click(button());
    return shown;
  }
  afterEach(() => vi.useRealTimers());

  test('takes a step at once, more in time, and finishes with the last one', async () => {
    const { onRange } = await play();
    expect(button().textContent).toBe('Pause');
    await tick(600);
    await tick(600);
    await tick(5000);
    expect(ends(onRange.mock.calls)).toEqual([
      ['2025-02-17', '2025-02-23', false],
      ['2025-02-24', '2025-03-02', false],
      ['2025-03-03', null, true],
    ]);
    expect(button().textContent).toBe('Abspielen');
  });

  test('a pause finishes where it is; playing goes on from there', async () => {
    const { onRange } = await play();
    await click(button());
    await tick(5000);
    await click(button());
    expect(ends(onRange.mock.calls)).toEqual([
      ['2025-02-17', '2025-02-23', false],
      ['2025-02-17', '2025-02-23', true],
      ['2025-02-24', '2025-03-02', false],
    ]);
  });

  test('half speed takes twice as long', async () => {
    const { onRange } = await play();
    const speed = find('.timeline-play select') as HTMLSelectElement;
    await act(async () => {
      speed.value = '0.5';
      speed.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await tick(1100);
    expect(onRange).toHaveBeenCalledTimes(1);
    await tick(100);
    expect(onRange).toHaveBeenCalledTimes(2);
  });

  test('a press or a key elsewhere stops it, Tab and its own controls do not', async () => {
    const { onRange } = await play();
    const send = (target: EventTarget, event: Event) =>
      act(async () => void target.dispatchEvent(event));
    await send(document.body, new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    await send(find('.timeline-play select'), new Event('pointerdown', { bubbles: true }));
    expect(button().textContent).toBe('Pause');
    await send(document.body, new Event('pointerdown', { bubbles: true }));
    expect(button().textContent).toBe('Abspielen');
    await tick(5000);
    expect(ends(onRange.mock.calls)).toEqual([
      ['2025-02-17', '2025-02-23', false],
      ['2025-02-17', '2025-02-23', true],
    ]);
  });

  test('a range that came from elsewhere stays', async () => {
    const { onRange, redraw } = await play();
    await act(async () => redraw({ ...WHOLE_TIME, from: '2025-01-01' as Day }));
    await tick(5000);
    expect(onRange).toHaveBeenCalledTimes(1);
    expect(button().textContent).toBe('Abspielen');
  });

  test('who asked for less motion takes each step by hand', async () => {
    vi.spyOn(window, 'matchMedia').mockReturnValue({
      ...{ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() },
    } as unknown as MediaQueryList);
    const { onRange } = await play();
    await tick(5000);
    expect(button().textContent).toBe('Schritt weiter');
    expect(findAll('.timeline-play select')).toEqual([]);
    await click(button());
    expect(ends(onRange.mock.calls)).toEqual([
      ['2025-02-17', '2025-02-23', true],
      ['2025-02-24', '2025-03-02', true],
    ]);
  });
});

describe('the brush by keyboard', () => {
  test('its ends are sliders over days, spoken as dates', async () => {
    await show(FEW);
    const end = slider('Ende');
    expect(end.getAttribute('aria-valuetext')).toBe('3. März 2025');
    expect(Number(end.getAttribute('aria-valuenow'))).toBe(toDayNumber('2025-03-03' as Day));
    expect(Number(end.getAttribute('aria-valuemax'))).toBe(toDayNumber('2025-03-03' as Day));
    expect(slider('Beginn').getAttribute('aria-valuetext')).toBe('21. Oktober 2015');
  });

  test('an arrow moves an end by a week: a step while the key is down, a choice when it is up', async () => {
    const { onRange } = await show(FEW);
    const range = { from: null, to: '2025-03-02', last: null };
    await press(slider('Ende'), 'ArrowLeft');
    expect(onRange.mock.calls).toEqual([
      [range, false],
      [range, true],
    ]);
    expect(slider('Ende').getAttribute('aria-valuetext')).toBe('2. März 2025');
  });

  test('End gives the whole time back', async () => {
    const { onRange } = await show(FEW);
    await press(slider('Ende'), 'PageDown');
    expect(onRange.mock.lastCall?.[0].to).toBe('2025-02-09');
    await press(slider('Ende'), 'End');
    expect(onRange.mock.lastCall).toEqual([WHOLE_TIME, true]);
  });
});

describe('the brush by pointer', () => {
  const point = (element: HTMLElement, type: string, clientX: number, buttons = 1) =>
    act(async () => {
      const given = { bubbles: true, isPrimary: true, button: 0, pointerId: 1 };
      element.dispatchEvent(new PointerEvent(type, { ...given, clientX, buttons }));
    });

  /** Pixels from the plot's left end; it has 960 for 120 pixels of fold and weeks beside it. */
  async function drag(element: HTMLElement, from: number, to: number, end = 'pointerup') {
    await point(element, 'pointerdown', from);
    for (const part of [0.25, 0.5, 0.75, 1]) {
      await point(element, 'pointermove', from + (to - from) * part);
    }
    await point(element, end, to, 0);
  }

  test('a drag over empty days chooses whole weeks, in steps and once for all', async () => {
    const { onRange } = await show(FEW);
    await drag(find('.brush'), 955, 800);
    const [last, finished] = onRange.mock.calls.slice(-2);
    expect(finished?.[1]).toBe(true);
    expect(last).toEqual([finished?.[0], false]);
    expect(finished?.[0]).toEqual({ from: '2025-02-17', to: null, last: null });
  });

  test('a drag of one end leaves the other on its day', async () => {
    const { props, onRange } = await show(FEW);
    const range = { from: '2025-01-08' as Day, to: '2025-02-20' as Day, last: null };
    await act(async () => props.onRange(range, true));
    await drag(slider('Beginn'), 400, 460);
    expect(onRange.mock.lastCall).toEqual([{ ...range, from: '2025-01-13' }, true]);
  });

  test('a drag of the middle moves both ends', async () => {
    const { props, onRange } = await show(FEW);
    const range = { from: '2025-01-06' as Day, to: '2025-02-02' as Day, last: null };
    await act(async () => props.onRange(range, true));
    const week = Number.parseFloat(find('.brush-middle').style.width) / 4;
    const left = Number.parseFloat(find('.brush-middle').style.left);
    await drag(find('.brush-middle'), left + 60, left + 60 + 2 * week);
    expect(onRange.mock.lastCall?.[0]).toEqual({
      from: '2025-01-20',
      to: '2025-02-16',
      last: null,
    });
  });

  test('a press without movement chooses nothing', async () => {
    const { onRange } = await show(FEW);
    await point(find('.brush'), 'pointerdown', 500);
    await point(find('.brush'), 'pointermove', 502);
    await point(find('.brush'), 'pointerup', 502, 0);
    expect(onRange).not.toHaveBeenCalled();
  });

  test('a drag that turns into scrolling gives back what was chosen', async () => {
    const { onRange } = await show(FEW);
    await drag(find('.brush'), 900, 700, 'pointercancel');
    expect(onRange.mock.lastCall).toEqual([WHOLE_TIME, true]);
  });
});

describe('many stories', () => {
  test('moving the brush draws no bar and no bin again', async () => {
    const { props, onRange } = await show(MANY);
    const drawn = vi.spyOn(props.topics, 'map');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    for (const element of findAll('.timeline-drawing, .timeline-bins')) {
      observer.observe(element, { subtree: true, childList: true, attributes: true });
    }
    for (let step = 0; step < 10; step += 1) await press(slider('Beginn'), 'ArrowRight');
    expect(onRange).toHaveBeenCalledTimes(20);
    expect(findAll('.timeline-bar').length).toBeGreaterThan(10);
    expect(drawn).not.toHaveBeenCalled();
    expect(changes).toEqual([]);
  });

  test('a bin says its counts and chooses its days', async () => {
    const { onRange } = await show(MANY);
    expect(plain(names('.timeline-bin button').at(-2))).toBe(
      '24. Feb. – 2. März 2025: 7 Meldungen, OZG 7',
    );
    await click(findAll('.timeline-bin button').at(-2) as HTMLElement);
    expect(onRange.mock.calls).toEqual([
      [{ from: '2025-02-24', to: '2025-03-02', last: null }, true],
    ]);
  });
});

describe('states', () => {
  test('in the document before any script it has its heading and no style attribute', async () => {
    const { props } = await show(FEW);
    const words = await loadWords('de');
    const html = renderToStaticMarkup(
      <WordsProvider value={words}>
        <TimelinePanel {...props} range={WHOLE_TIME} />
      </WordsProvider>,
    );
    expect(html).toContain('<h2>Meldungen je Woche</h2>');
    expect(html).not.toContain('style=');
  });

  test('without stories it says so', async () => {
    await show([]);
    expect(page.textContent).toBe('Es sind keine Meldungen geladen.');
  });

  test('days without stories are named', async () => {
    const { props } = await show(FEW);
    const range = { from: '2025-01-10' as Day, to: '2025-01-20' as Day, last: null };
    await act(async () => props.onRange(range, true));
    expect(plain(find('.timeline-range').textContent)).toBe('10.–20. Jan. 2025 · keine Meldungen');
    expect(findAll('.is-outside')).toHaveLength(6);
  });

  test('in the frame there are two presets', async () => {
    const { onRange } = await show(FEW, { compact: true });
    const chips = findAll('.timeline-presets .chip');
    expect(chips.map(({ textContent }) => textContent)).toEqual(['2025', 'Gesamt']);
    await click(chips[0] as HTMLElement);
    expect(onRange.mock.calls).toEqual([
      [{ from: '2025-01-01', to: '2025-12-31', last: null }, true],
    ]);
    expect(findAll('.chip[aria-pressed="true"]')).toEqual([chips[0]]);
  });
});
