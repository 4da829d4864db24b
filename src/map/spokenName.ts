import { type Key, levelOf } from '../core/key';
import type { Words } from '../ui/words';

type Spoken = { key: Key; name: string; own: number; inside: number };

/** "Bayern: 2 Meldungen, davon 1 landesweit"; "Beckum: 1 Meldung". */
export function spokenName({ t }: Words, { key, name, own, inside }: Spoken): string {
  const level = levelOf(key);
  if (level === 'gemeinde' || own === 0) return t('map.spoken', { name, inside });
  const id = level === 'land' ? 'map.spokenLand' : 'map.spokenKreis';
  return t(id, { name, inside, own });
}
