import { setupI18n } from '@lingui/core';
import { createContext, useContext } from 'react';
import type { Language } from '../core/config';
import type { Day } from '../core/day';
import type german from './messages/de.json';

export type MessageId = keyof typeof german;
export type Catalogue = Record<MessageId, string>;

const DAY_STYLES = {
  /** 3. März 2025 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 3. Feb. 2025 */
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  /** 3. Feb. */
  short: { day: 'numeric', month: 'short' },
  /** 03.02.2025 */
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
  /** Februar 2025 */
  month: { month: 'long', year: 'numeric' },
  /** Feb. 2025 */
  shortMonth: { month: 'short', year: 'numeric' },
  /** 2025 */
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayStyle = keyof typeof DAY_STYLES;

/** All that depends on the language: messages, days, numbers, lists. */
export type Words = {
  language: Language;
  /** The messages of the panels have come as well. */
  isWhole: boolean;
  /** Fetches the messages of the panels. A failed try can be made again. */
  makeWhole(): Promise<void>;
  /** A message of the catalogue, with its values put in. */
  t(id: MessageId, values?: Record<string, string | number>): string;
  day(day: Day, style?: DayStyle): string;
  /** Both ends: "1. Jan. bis 10. März 2025", or one day. */
  days(from: Day, to: Day, style?: DayStyle): string;
  number(value: number): string;
  list(items: readonly string[]): string;
  /** For sorting names. */
  compare(a: string, b: string): number;
};

const toDate = (day: Day): Date => new Date(`${day}T00:00Z`);

/** Words of a catalogue of compiled messages. Formatters are built when they are first needed, and
 *  once: building one takes long. */
export function createWords(language: Language, catalogue: Partial<Catalogue>): Words {
  const i18n = setupI18n({ locale: language, messages: { [language]: catalogue } });
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const dayFormats = new Map<DayStyle, Intl.DateTimeFormat>();
  const dayFormat = (style: DayStyle): Intl.DateTimeFormat => {
    const known =
      dayFormats.get(style) ??
      new Intl.DateTimeFormat(locale, { ...DAY_STYLES[style], timeZone: 'UTC' });
    dayFormats.set(style, known);
    return known;
  };
  let numbers: Intl.NumberFormat | undefined;
  let lists: Intl.ListFormat | undefined;
  let order: Intl.Collator | undefined;
  return {
    language,
    isWhole: false,
    async makeWhole() {
      const { default: messages } = await importPanelMessages(language);
      i18n.load(language, messages);
      this.isWhole = true;
    },
    t: (id, values) => i18n._(id, values),
    day: (day, style = 'long') => dayFormat(style).format(toDate(day)),
    days: (from, to, style = 'medium') =>
      from === to
        ? dayFormat(style).format(toDate(from))
        : // Their spaces differ between browsers, and the document is to say the same as the app.
          dayFormat(style).formatRange(toDate(from), toDate(to)).replace(/\s/g, ' '),
    number(value) {
      numbers ??= new Intl.NumberFormat(locale);
      return numbers.format(value);
    },
    list(items) {
      lists ??= new Intl.ListFormat(locale, { type: 'conjunction' });
      return lists.format(items);
    },
    compare(a, b) {
      order ??= new Intl.Collator(locale, { numeric: true });
      return order.compare(a, b);
    },
  };
}

const importPanelMessages = (language: Language) =>
  language === 'en' ? import('./messages/en.json?panels') : import('./messages/de.json?panels');

/** The words of the first view; `makeWhole` brings the rest. */
export async function loadFirstWords(language: Language): Promise<Words> {
  const catalogue =
    language === 'en' ? await import('./messages/en.json') : await import('./messages/de.json');
  return createWords(language, catalogue.default);
}

/** All words of a language. */
export async function loadWords(language: Language): Promise<Words> {
  const words = await loadFirstWords(language);
  await words.makeWhole();
  return words;
}

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}
