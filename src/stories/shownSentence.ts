import type { DaySpan, PlaceTally } from '../core/counting/counting';
import { fromDayNumber } from '../core/day';
import type { Words } from '../ui/words';

/** "16 Meldungen" and the rest of the sentence, which says where from and from when:
 *  " aus 5 Orten, einem Kreis und 6 Ländern, dazu 3 bundesweit; 21. Okt. 2015 – 3. März 2025." */
export function shownSentence(
  words: Words,
  total: number,
  tally: PlaceTally,
  span: string | null,
): { count: string; rest: string } {
  const parts = [
    tally.gemeinde > 0 && words.t('stories.towns', { count: tally.gemeinde }),
    tally.kreis > 0 && words.t('stories.kreise', { count: tally.kreis }),
    tally.land > 0 && words.t('stories.laender', { count: tally.land }),
  ].filter((part) => part !== false);
  const places = parts.length > 0 ? words.t('stories.from', { parts: words.list(parts) }) : '';
  const nationwide =
    tally.placeless === 0
      ? ''
      : parts.length > 0
        ? words.t('stories.alsoNationwide', { count: words.number(tally.placeless) })
        : words.t('stories.onlyNationwide');
  return {
    count: words.t('stories.count', { count: total }),
    rest: `${places}${nationwide}${span ? words.t('stories.span', { span }) : '.'}`,
  };
}

/** The chosen days as far as there are stories, in words: of a year that lasts, until the newest
 *  one.
 *  @param chosen some of them are among `days`
 *  @param days from the first story to the last */
export const shownDays = (words: Words, chosen: DaySpan, days: DaySpan): string =>
  words.days(
    fromDayNumber(Math.max(chosen.from, days.from)),
    fromDayNumber(Math.min(chosen.to, days.to)),
  );
