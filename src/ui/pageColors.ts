import type { TopicColor } from '../core/config';
import type { OwnColor } from '../core/site/siteRules';

/** Grounds of text, as `tokens.css` has them, which the command line cannot read; of names on the map
 *  it is the halo around their letters. A test holds these and the next against it. */
export const GROUNDS: Readonly<Record<string, OwnColor>> = {
  paper: { light: '#fffef9', dark: '#141b1d' },
  'paper-raised': { light: '#fffefb', dark: '#1b2427' },
  'paper-sunken': { light: '#f7f3ea', dark: '#0f1517' },
  'paper-marked': { light: '#fdf0e8', dark: '#33241c' },
  sea: { light: '#f5f0e6', dark: '#0f1517' },
  halo: { light: '#fffef9', dark: '#141b1d' },
};

/** The palette of topics. */
export const PALETTE: Readonly<Record<TopicColor, OwnColor>> = {
  blue: { light: '#3857d8', dark: '#90b6fe' },
  violet: { light: '#6a359a', dark: '#af81d8' },
  green: { light: '#51783b', dark: '#8ece65' },
  amber: { light: '#876200', dark: '#e3b600' },
  magenta: { light: '#9f2e67', dark: '#e090c0' },
  brown: { light: '#71472c', dark: '#e0ba9c' },
  cyan: { light: '#207588', dark: '#82dcea' },
  grey: { light: '#626b6e', dark: '#adb3b3' },
};
