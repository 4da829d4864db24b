import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Key } from '../core/key';
import type { GemeindeShapes } from '../core/unitShapes';
import { gemeindenQuery } from '../data/gemeindenQuery';

const combine = (results: UseQueryResult<GemeindeShapes>[]) => ({
  gemeinden: results.flatMap(({ data }) => data ?? []),
  failed: results.filter(({ isError }) => isError),
});

/** Outlines of Gemeinden, Land by Land, each loaded when it is first needed. */
export function useGemeinden() {
  const [lands, setLands] = useState<readonly Key[]>([]);
  const needGemeinden = useCallback((needed: readonly Key[]) => {
    setLands((known) => {
      const missing = needed.filter((land) => !known.includes(land));
      return missing.length > 0 ? [...known, ...missing] : known;
    });
  }, []);
  return { ...useQueries({ queries: lands.map(gemeindenQuery), combine }), needGemeinden };
}
