import type { UnitShapes } from '../core/unitShapes';
import { at, type Block, paragraph } from '../export/picture';
import { mapPicture } from '../map/mapPicture';
import { element, lightColor, SANS, SERIF, svgText } from '../ui/svgMarkup';
import { filterOf, type Page, PICTURE } from './page';
import type { SiteFacts } from './siteFacts';
import type { SiteFile } from './siteFile';

/** Pixels; what the networks ask for that show a page where it is linked to. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

const MARGIN = 56;
const MAP = { width: 560, height: PICTURE_SIZE.height };
/** The map is drawn smaller and enlarged: its names are to be read as well. */
const ENLARGED = 1.25;
const TEXT = { width: PICTURE_SIZE.width - MAP.width - 2 * MARGIN + 24, token: 'ink' };

/** Large enough to be read where the picture is a few hundred pixels wide. */
const TITLE_SIZES = [76, 64, 54, 46];
const MOST_TITLE_HEIGHT = 200;

/** The picture that stands beside a link to the page: its name, how many stories, and where. */
export function sharePicture(site: SiteFacts, page: Page): SiteFile {
  const texts = { Title: page.title, Description: page.pictureAlt };
  return { path: `${page.path}${PICTURE}`, svg: draw(site, page), texts };
}

function draw(site: SiteFacts, page: Page): string {
  const { words, name, about, stories } = site;
  const isSite = page.unit === null;
  const parts: string[] = [];
  let y = 150;
  const put = ({ markup, height }: Block, gap: number) => {
    parts.push(at(MARGIN, y, markup));
    y += height + gap;
  };
  put(fitted(isSite ? (about ?? name) : page.name), 22);
  put(paragraph(page.sentence, { ...TEXT, size: 30 }), 0);
  const credits = [
    stories.asOf && words.t('app.asOf', { day: words.day(stories.asOf, 'numeric') }),
    words.t('about.bkg'),
  ];
  const { width, height } = PICTURE_SIZE;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...PICTURE_SIZE,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': SANS,
      fill: lightColor('ink'),
    },
    element('rect', { ...PICTURE_SIZE, fill: lightColor('paper') }) +
      at(width - MAP.width, 0, ground() + mapOf(site, page)) +
      at(MARGIN, 62, signet(name)) +
      parts.join('') +
      svgText(credits.filter(Boolean).join(' · '), {
        x: MARGIN,
        y: height - 44,
        'font-size': 17,
        fill: lightColor('ink-soft'),
      }),
  );
}

/** Letters of the bold serif are that much wider than those that `paragraph` counts with. */
const BOLD = 1.2;

/** The title in the largest type in which it stays in its room. */
function fitted(text: string): Block {
  const width = TEXT.width / BOLD;
  const longest = Math.max(...text.split(/\s+/).map((word) => word.length));
  const blocks = TITLE_SIZES.filter((size) => longest * size * 0.47 <= width).map((size) =>
    paragraph(text, { ...TEXT, width, size, family: SERIF }),
  );
  const smallest = () => paragraph(text, { ...TEXT, width, size: 36, family: SERIF });
  return blocks.find(({ height }) => height <= MOST_TITLE_HEIGHT) ?? smallest();
}

const ground = (): string => element('rect', { ...MAP, fill: lightColor('sea') });

/** The pin with its two lines, and the name of the site. */
const signet = (name: string): string =>
  element('path', {
    d: 'M16 2C9 2 4 7 4 13.6 4 20 9 25 16 30.5 23 25 28 20 28 13.6 28 7 23 2 16 2z',
    fill: lightColor('accent'),
  }) +
  element('path', {
    d: 'M10.5 11h11M10.5 16h7',
    stroke: lightColor('paper'),
    'stroke-width': 2.4,
    'stroke-linecap': 'round',
  }) +
  svgText(name, {
    x: 42,
    y: 26,
    'font-size': 30,
    'font-family': SERIF,
    'font-weight': 700,
    fill: lightColor('accent'),
  });

function mapOf({ words, counting, places, laender, kreise }: SiteFacts, { unit }: Page): string {
  const counts = counting.byUnit(filterOf(null));
  const facts = {
    laender,
    kreise: unit === null ? null : kreiseAround(kreise, unit),
    counts,
    scaleCounts: counts,
    places,
    region: unit === null ? [] : [unit],
    placeless: false,
    within: null,
    measure: 'count',
  } as const;
  const size = { width: MAP.width / ENLARGED, height: MAP.height / ENLARGED };
  const { map } = mapPicture(words, facts, size);
  return element('g', { transform: `scale(${ENLARGED})` }, map);
}

/** Only the Kreise of the Land: the others are off the picture, or their Land stands for them. */
const kreiseAround = ({ type, features }: UnitShapes, unit: string): UnitShapes => ({
  type,
  features: features.filter(({ properties }) => properties.key.startsWith(unit.slice(0, 2))),
});
