import type { TopicColor } from '../core/config';
import { escapeMarkup } from '../core/escapeMarkup';
import type { OwnColor } from '../core/site/siteRules';
import tokens from './styles/tokens.css?raw';

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element; attributes that are null are left out. `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeMarkup(shortNumber(value as string | number))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

const shortNumber = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;

export const SANS = "'Source Sans 3','Helvetica Neue',Arial,sans-serif";
export const SERIF = "'Source Serif 4',Georgia,'Times New Roman',serif";

/** Live text; its family is inherited. */
export const svgText = (text: string, attributes: Attributes): string =>
  element('text', attributes, escapeMarkup(text));

const own = new Map<string, string>();

/** From now on pictures have these colours of the site's own. */
export function drawWithOwnColors(colors: Iterable<readonly [TopicColor, OwnColor]>): void {
  for (const [name, { light }] of colors) own.set(`topic-${name}`, light);
}

/** A colour of `tokens.css` in the light appearance, which pictures and paper have. */
export function lightColor(token: string): string {
  const found =
    own.get(token) ?? new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6})`).exec(tokens)?.[1];
  if (!found) throw new RangeError(`no colour ${token}`);
  return found;
}
