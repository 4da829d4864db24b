import { escapeMarkup } from '../core/escapeMarkup';
import { patternMarkup, topicFill } from '../ui/patternMarkup';
import { element, lightColor, SANS, SERIF, svgText } from '../ui/svgMarkup';

/** All that a picture is composed of; parts are markup. */
export type Picture = {
  title: string;
  sentence: string;
  language: string;
  /** As large as `MAP`. */
  map: string;
  legend: string;
  legendHeight: number;
  /** "Themen" and those that occur. */
  topicsTitle: string;
  topics: readonly { label: string; color: string; count: string }[];
  /** "Bundesweit, ohne Ort: 3 Meldungen"; empty where a region is chosen. */
  placeless: string;
  /** As large as `TIMELINE`; null without any story. */
  timeline: { title: string; bars: string } | null;
  credits: readonly string[];
  /** What it shows, for those who do not see it. */
  alternative: string;
};

const WIDTH = 1000;
const MARGIN = 40;
const INNER = WIDTH - 2 * MARGIN;
export const MAP = { width: 620, height: 720 };
export const TIMELINE = { width: INNER, height: 200 };
const ASIDE = MARGIN + MAP.width + 32;

/** Widths of an average letter, in parts of the size of the type. */
const LETTER = 0.47;

/** Breaks a text into lines; a word is never cut. */
export function wrapText(text: string, width: number, size: number): string[] {
  const most = Math.floor(width / (size * LETTER));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

export type Block = { markup: string; height: number };

/** Text in lines, its upper left corner at 0, 0. */
export function paragraph(
  text: string,
  { width, size, token, family }: { width: number; size: number; token: string; family?: string },
): Block {
  const leading = Math.round(size * 1.35);
  const lines = wrapText(text, width, size).map((line, index) =>
    svgText(line, {
      y: size + index * leading,
      'font-size': size,
      'font-family': family ?? null,
      'font-weight': family ? 700 : null,
      fill: lightColor(token),
    }),
  );
  return { markup: lines.join(''), height: lines.length * leading };
}

export const at = (x: number, y: number, markup: string): string =>
  element('g', { transform: `translate(${x} ${y})` }, markup);

function topicList({ topicsTitle, topics, placeless }: Picture, isPaper: boolean): Block {
  const line = 24;
  const rows = topics.map(({ label, color, count }, index) => {
    const sign = element('rect', {
      y: -11,
      width: 12,
      height: 12,
      rx: 2,
      fill: topicFill(color, isPaper),
    });
    const text = svgText(`${label} ${count}`, { x: 22, 'font-size': 15 });
    return at(0, 16 + (index + 1) * line, sign + text);
  });
  const title = svgText(topicsTitle, { y: 16, 'font-size': 15, 'font-weight': 600 });
  const height = (topics.length + 2) * line;
  const below = paragraph(placeless, { width: WIDTH - MARGIN - ASIDE, size: 15, token: 'ink' });
  return { markup: title + rows.join('') + at(0, height - 8, below.markup), height };
}

/** The picture as SVG: live text, light appearance, nothing from elsewhere.
 *  @param isPaper it is printed: without margins and ground of its own */
export function composePicture(picture: Picture, isPaper = false): string {
  const { title, sentence, map, legend, legendHeight, timeline, credits, alternative } = picture;
  const parts: string[] = [];
  let y = MARGIN;
  const put = ({ markup, height }: Block, gap: number) => {
    parts.push(at(MARGIN, y, markup));
    y += height + gap;
  };
  put(paragraph(title, { width: INNER, size: 34, token: 'ink', family: SERIF }), 0);
  put(paragraph(sentence, { width: INNER, size: 18, token: 'ink-soft' }), 16);
  parts.push(
    at(ASIDE, y + 12, legend),
    at(ASIDE, y + legendHeight + 40, topicList(picture, isPaper).markup),
  );
  put({ markup: map, height: MAP.height }, 24);
  if (timeline) {
    put(
      {
        markup: svgText(timeline.title, { y: 16, 'font-size': 15, 'font-weight': 600 }),
        height: 20,
      },
      4,
    );
    put({ markup: timeline.bars, height: TIMELINE.height }, 16);
  }
  for (const line of credits) {
    put(paragraph(line, { width: INNER, size: 13, token: 'ink-soft' }), 0);
  }
  const bottom = Math.round(y);
  const height = bottom + MARGIN / 2;
  const described =
    element('title', { id: 'title' }, escapeMarkup(`${title}: ${sentence}`)) +
    element('desc', { id: 'desc' }, escapeMarkup(alternative));
  const ground = isPaper
    ? ''
    : element('rect', { width: WIDTH, height, fill: lightColor('paper') });
  const box = isPaper
    ? { from: MARGIN, width: INNER, height: bottom - MARGIN }
    : { from: 0, width: WIDTH, height };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: box.width,
      height: box.height,
      viewBox: `${box.from} ${box.from} ${box.width} ${box.height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      lang: picture.language,
      'font-family': SANS,
      fill: lightColor('ink'),
    },
    described + (isPaper ? patternMarkup() : '') + ground + parts.join(''),
  );
}
