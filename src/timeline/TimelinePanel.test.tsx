// @vitest-environment happy-dom
import { act } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import {
  click,
  FEW,
  find,
  findAll,
  MANY,
  names,
  page,
  plain,
  press,
  show,
  slider,
} from '../../tests/fixtures/timelinePanel';
import type { Day } from '../core/day';
import type { Key } from '../core/key';
import { hoverStory, hoverUnit } from '../state/hover';
import { loadWords, WordsProvider } from '../ui/words';
import { type TimeRange, WHOLE_TIME } from './rangeDays';
import { TimelinePanel } from './TimelinePanel';

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

  test('a range that begins after the last story or ends before the first says its one end', async () => {
    const { props } = await show(FEW);
    const said = async (range: Partial<TimeRange>) => {
      await act(async () => props.onRange({ ...WHOLE_TIME, ...range }, true));
      return plain(find('.timeline-range').textContent);
    };
    expect(await said({ from: '2030-01-01' as Day })).toBe('ab 1. Jan. 2030 · keine Meldungen');
    expect(await said({ to: '1999-01-01' as Day })).toBe('bis 1. Jan. 1999 · keine Meldungen');
    const year = { from: '1990-01-01' as Day, to: '1990-12-31' as Day };
    expect(await said(year)).toBe('1. Jan. – 31. Dez. 1990 · keine Meldungen');
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
