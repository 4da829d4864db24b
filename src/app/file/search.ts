import { foldGerman } from '../../core/foldGerman';
import type { FileFacts } from './panels';

const normalised = (text: string): string =>
  ` ${foldGerman(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;

/** Rows that have, for each word of the search, a word that begins with it; null without a word. */
export function openSearch({ data, places }: FileFacts) {
  const texts = data.stories.map(({ headline, summary, places: keys }) =>
    normalised([headline, summary, ...keys.map((key) => places.get(key)?.name)].join(' ')),
  );
  return (query: string): ReadonlySet<number> | null => {
    const wanted = normalised(query).trim().split(' ').filter(Boolean);
    if (wanted.length === 0) return null;
    const has = (text: string) => wanted.every((word) => text.includes(` ${word}`));
    return new Set(texts.flatMap((text, row) => (has(text) ? [row] : [])));
  };
}
