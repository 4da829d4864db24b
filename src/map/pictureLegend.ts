import { element, lightColor, svgText } from '../ui/svgMarkup';
import type { Words } from '../ui/words';
import { rangeText, SYMBOLS, titleOf } from './legendWords';
import type { MapModel, Mark } from './mapFacts';
import { TOO_FEW } from './tintScale';

const LINE = 24;
const TEXT_AT = 36;

const swatch = (token: string): string =>
  element('rect', {
    width: 24,
    height: 14,
    y: -11,
    fill: lightColor(token),
    stroke: lightColor('border-land'),
  });

const SIGNS: Readonly<Record<Mark['kind'], () => string>> = {
  dot: () => element('circle', { cx: 12, cy: -5, r: 6, fill: lightColor('place') }),
  badge: () =>
    element('rect', { x: 4, y: -12, width: 15, height: 15, rx: 3, fill: 'none', ...edge() }),
  total: () => element('circle', { cx: 12, cy: -5, r: 8, fill: 'none', ...edge() }),
};

const edge = () => ({ stroke: lightColor('accent'), 'stroke-width': 1.5 });

/** What tints and symbols mean, one below the other; only those that occur. */
export function pictureLegend(
  words: Words,
  { scale, marks }: MapModel,
): { legend: string; legendHeight: number } {
  const kinds = (Object.keys(SYMBOLS) as Mark['kind'][]).filter((kind) =>
    marks.some((mark) => mark.kind === kind),
  );
  const rows: [sign: string, text: string][] = [
    ['', words.t(titleOf(scale))],
    [swatch('land'), words.t('map.none')],
    ...scale.classes.map((it, index): [string, string] => [
      swatch(`tint-${index + 1}`),
      rangeText(words, it, scale.unit),
    ]),
    ...(scale.measure === 'rate'
      ? [[swatch('paper-sunken'), words.t('map.tooFew', { count: TOO_FEW })] as [string, string]]
      : []),
    ...kinds.map((kind): [string, string] => [SIGNS[kind](), words.t(SYMBOLS[kind])]),
  ];
  const legend = rows.map(([sign, text], index) =>
    element(
      'g',
      { transform: `translate(0 ${16 + index * LINE})` },
      sign +
        svgText(text, {
          x: sign === '' ? 0 : TEXT_AT,
          'font-size': 15,
          'font-weight': sign === '' ? 600 : null,
        }),
    ),
  );
  return { legend: legend.join(''), legendHeight: rows.length * LINE };
}
