import type { UnitCounts } from '../core/counting/counting';
import { isInside, type Key, landOf } from '../core/key';
import { VERSION } from '../core/version';
import { at, type Block, paragraph } from '../export/picture';
import { mapPicture } from '../map/mapPicture';
import { PIN, PIN_LINES } from '../ui/Logo';
import { element, lightColor, SANS, SERIF, svgText } from '../ui/svgMarkup';
import { groundAround } from './groundAround';
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

/** The picture that stands beside a link to the page: its name, how many stories, and where. That of
 *  a place shows stories of its Land only, so that others' news leave it as it is. */
export function sharePicture(site: SiteFacts, page: Page): SiteFile {
  const { name, about, words } = site;
  const counts = countsIn(site.counting.byUnit(filterOf(null)), page.unit && landOf(page.unit));
  const said = [page.name, page.sentence, page.title, creditOf(site, page)];
  const facts = [VERSION, words.language, name, about, ...said, [...counts.units]];
  return {
    path: `${page.path}${PICTURE}`,
    facts: JSON.stringify(facts),
    draw: () => draw(site, page, counts),
    texts: { Title: page.title, Description: page.pictureAlt },
  };
}

/** Counts of the units in the Land; all where it is null. */
const countsIn = (counts: UnitCounts, land: Key | null): UnitCounts =>
  land === null
    ? counts
    : { ...counts, units: new Map([...counts.units].filter(([key]) => isInside(key, land))) };

/** Of all of Germany also the day: that of a place is in its sentence. */
function creditOf({ words, stories }: SiteFacts, { unit }: Page): string {
  const day = unit === null && stories.asOf;
  const asOf = day ? `${words.t('app.asOf', { day: words.day(day, 'numeric') })} · ` : '';
  return asOf + words.t('about.bkg');
}

function draw(site: SiteFacts, page: Page, counts: UnitCounts): string {
  const { name, about } = site;
  const isSite = page.unit === null;
  const parts: string[] = [];
  let y = 150;
  const put = ({ markup, height }: Block, gap: number) => {
    parts.push(at(MARGIN, y, markup));
    y += height + gap;
  };
  put(fitted(isSite ? (about ?? name) : page.name), 22);
  put(paragraph(page.sentence, { ...TEXT, size: 30 }), 0);
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
    // What the map shows beyond its edges lies under the paper: cutting it off takes the renderer
    // ten times as long, and it breaks off where outlines lie far outside.
    at(width - MAP.width, 0, ground() + mapOf(site, page, counts)) +
      element('rect', { width: width - MAP.width, height, fill: lightColor('paper') }) +
      at(MARGIN, 62, signet(name)) +
      parts.join('') +
      svgText(creditOf(site, page), {
        x: MARGIN,
        y: height - 44,
        'font-size': 17,
        fill: lightColor('ink-soft'),
      }),
  );
}

/** Letters of the bold serif are that much wider than those that `paragraph` counts with. */
const BOLD = 1.35;

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
    d: PIN,
    fill: lightColor('accent'),
  }) +
  element('path', {
    d: PIN_LINES,
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

function mapOf(site: SiteFacts, page: Page, counts: UnitCounts): string {
  const unit = page.unit ?? site.home;
  const facts = {
    ...groundAround(site, unit),
    counts,
    scaleCounts: counts,
    places: site.places,
    region: unit === null ? [] : [unit],
    placeless: false,
    within: null,
    measure: 'count',
  } as const;
  const size = { width: MAP.width / ENLARGED, height: MAP.height / ENLARGED };
  const { map } = mapPicture(site.words, facts, size, false);
  return element('g', { transform: `scale(${ENLARGED})` }, map);
}
