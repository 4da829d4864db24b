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

/** Formatters that are built when they are first needed, and once: building one takes long. */
function formatters(language: Language) {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const days = new Map<DayStyle, Intl.DateTimeFormat>();
  return {
    day(style: DayStyle): Intl.DateTimeFormat {
      const known =
        days.get(style) ??
        new Intl.DateTimeFormat(locale, { ...DAY_STYLES[style], timeZone: 'UTC' });
      days.set(style, known);
      return known;
    },
    number: once(() => new Intl.NumberFormat(locale)),
    list: once(() => new Intl.ListFormat(locale, { type: 'conjunction' })),
    collator: once(() => new Intl.Collator(locale, { numeric: true })),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const toDate = (day: Day): Date => new Date(`${day}T00:00Z`);

/** Words of a catalogue of compiled messages. */
export function createWords(language: Language, catalogue: Partial<Catalogue>): Words {
  const i18n = setupI18n({ locale: language, messages: { [language]: catalogue } });
  const format = formatters(language);
  return {
    language,
    isWhole: false,
    async makeWhole() {
      const { default: messages } = await importPanelMessages(language);
      i18n.load(language, messages);
      this.isWhole = true;
    },
    t: (id, values) => i18n._(id, values),
    day: (day, style = 'long') => format.day(style).format(toDate(day)),
    days: (from, to, style = 'medium') =>
      from === to
        ? format.day(style).format(toDate(from))
        : format.day(style).formatRange(toDate(from), toDate(to)),
    number: (value) => format.number().format(value),
    list: (items) => format.list().format(items),
    compare: (a, b) => format.collator().compare(a, b),
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
