import type { Key } from '../core/key';
import { readGemeindeShapes } from '../core/unitShapes';
import { boundaries } from './queries';

const addresses = import.meta.glob<string>('../../geo/gemeinden/*.geojson', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Outlines of the Gemeinden of one Land. */
export const gemeindenQuery = (land: Key) => {
  const number = land.slice(0, 2);
  const address = addresses[`../../geo/gemeinden/${number}.geojson`];
  if (address === undefined) throw new Error(`There is no Land ${land}.`);
  return boundaries(`gemeinden/${number}`, address, readGemeindeShapes);
};
