import { type Key, levelOf } from '../core/key';
import type { Words } from '../ui/words';

type Spoken = {
  key: Key;
  name: string;
  own: number;
  inside: number;
  strays?: number;
  rate?: number | null;
};

function spokenCount({ t }: Words, { key, name, own, inside }: Spoken): string {
  const level = levelOf(key);
  if (level === 'gemeinde' || own === 0) return t('map.spoken', { name, inside });
  // All of them are the unit's own: the plain number says it.
  if (own === inside) return t('map.spoken', { name, inside });
  return t(level === 'land' ? 'map.spokenLand' : 'map.spokenKreis', { name, inside, own });
}

/** "Bayern: 2 Meldungen, davon 1 landesweit"; "Beckum: 1 Meldung"; with a rate where it can be told. */
export function spokenName(words: Words, spoken: Spoken): string {
  const known = spokenCount(words, spoken);
  const { strays = 0 } = spoken;
  const counted = strays > 0 ? words.t('map.spokenStrays', { counted: known, strays }) : known;
  if (!spoken.rate) return counted;
  const rate = words.number(Number(spoken.rate.toPrecision(2)));
  return words.t('map.spokenRate', { counted, rate });
}
