import { canonicalKey, isKreisfrei, type Key, levelOf } from '../core/key';
import type { Column } from '../ui/table';
import type { MessageId, Words } from '../ui/words';
import type { MapFacts, MapModel } from './mapFacts';
import { mapModelOf } from './mapModel';
import { TOO_FEW, tellableRate } from './tintScale';

/** A unit of the map, or what has no place. */
export type MapRow = {
  /** Null: stories without a place. */
  key: Key | null;
  name: string;
  level: 'land' | 'kreis' | 'town' | 'gemeinde' | 'nationwide';
  /** Stories in it, and those whose place is the unit itself. */
  inside: number;
  own: number;
  /** Stories per 100,000 inhabitants; null: there is no official figure. */
  rate: number | 'few' | null;
};

type Unit = Pick<MapModel['marks'][number], 'key' | 'name' | 'own' | 'inside'>;

/** What the map shows, row by row: all Länder, then each Kreis and each town that has a tint or a
 *  symbol of its own, then what has no place. The numbers are those of the map's own model. */
export function mapRows(facts: MapFacts, placelessName: string): MapRow[] {
  // Rates are told whatever the areas are tinted by.
  const model = mapModelOf({ ...facts, measure: 'rate' });
  const populations = new Map(
    [...(facts.kreise?.features ?? []), ...facts.laender.features].map(({ properties }) => [
      canonicalKey(properties.key),
      properties.population,
    ]),
  );
  const rateOf = ({ key, inside }: Unit): MapRow['rate'] => {
    const population = populations.get(key) ?? null;
    if (!population) return null;
    return inside === 0 ? 0 : (tellableRate(inside, population, model.scale) ?? 'few');
  };
  const lands = new Set(model.laender.map(({ key }) => key));
  const units = new Map<Key, Unit>(model.laender.map((land) => [land.key, land]));
  for (const unit of [...model.kreise, ...model.allMarks()]) {
    if (unit.inside > 0 && !units.has(unit.key)) units.set(unit.key, unit);
  }
  const rows = [...units.values()].map((unit): MapRow => {
    const { key, name, own, inside } = unit;
    return { key, name, level: levelIn(lands, key), own, inside, rate: rateOf(unit) };
  });
  const { placeless } = facts.counts;
  return [
    ...rows,
    {
      ...{ key: null, name: placelessName, level: 'nationwide' },
      ...{ inside: placeless, own: placeless, rate: null },
    },
  ];
}

function levelIn(lands: ReadonlySet<Key>, key: Key): MapRow['level'] {
  if (lands.has(key)) return 'land';
  const level = levelOf(key);
  return level === 'gemeinde' && isKreisfrei(key) ? 'town' : level;
}

const LEVELS: Readonly<Record<MapRow['level'], MessageId>> = {
  land: 'map.level.land',
  kreis: 'map.level.kreis',
  town: 'map.level.town',
  gemeinde: 'map.level.gemeinde',
  nationwide: 'map.level.nationwide',
};

const KNOWN_DIGITS = 2;

export function mapColumns({ t, number }: Words): Column<MapRow>[] {
  return [
    { id: 'name', label: t('map.table.place'), isNumber: false, value: ({ name }) => name },
    { id: 'key', label: t('map.table.key'), isNumber: false, value: ({ key }) => key },
    {
      id: 'level',
      label: t('map.table.level'),
      isNumber: false,
      value: ({ level }) => t(LEVELS[level]),
    },
    { id: 'inside', label: t('map.table.inside'), isNumber: true, value: ({ inside }) => inside },
    { id: 'own', label: t('map.table.own'), isNumber: true, value: ({ own }) => own },
    {
      id: 'rate',
      label: t('map.table.rate'),
      isNumber: true,
      value: ({ rate }) =>
        typeof rate === 'number' ? Number(rate.toPrecision(KNOWN_DIGITS)) : null,
      says: ({ rate }) =>
        rate === 'few'
          ? t('map.table.few', { count: number(TOO_FEW) })
          : rate === null
            ? t('map.table.noFigure')
            : undefined,
    },
  ];
}
