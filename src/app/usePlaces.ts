import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { isInside, isKreisfrei, type Key } from '../core/key';
import type { Place } from '../core/place';
import type { SiteRules } from '../core/site/siteRules';
import type { NamedPlace } from '../core/story';
import { placeOfShape, type UnitShapes } from '../core/unitShapes';
import type { View } from '../core/view';
import { kreiseQuery, laenderQuery, placesQuery } from '../data/queries';

/** Boundaries and names, each loaded when it is first needed. */
export function usePlaces(named: ReadonlyMap<Key, NamedPlace>, view: View, site?: SiteRules) {
  const { region, compare, within, embed } = view;
  const [isKreiseNeeded, setKreiseNeeded] = useState(false);
  const [isGazetteerNeeded, setGazetteerNeeded] = useState(false);
  const isInKreis = [...region, ...compare].some((key) => key.length > 2 && !isKreisfrei(key));
  const outlines = site && { select: site.outlines };
  const laender = useQuery({ ...laenderQuery(), ...outlines });
  const kreise = useQuery({
    ...kreiseQuery(),
    ...outlines,
    // A frame shows a Land without its Kreise until it is used.
    enabled:
      isKreiseNeeded ||
      Boolean(site?.home) ||
      isGazetteerNeeded ||
      within !== null ||
      [...region, ...compare].some((key) => key.length > 2 || !embed),
  });
  const gazetteer = useQuery({ ...placesQuery(), enabled: isGazetteerNeeded || isInKreis });

  const places = useMemo(() => {
    const byKey = new Map<Key, Place>();
    const add = (place: Place) => byKey.set(place.key, place);
    for (const { properties, geometry } of gazetteer.data ?? []) {
      const [lon = 0, lat = 0] = geometry.coordinates;
      add({ key: properties.key, name: properties.name, lon, lat, population: null });
    }
    for (const [key, { name, lon, lat }] of named) add({ key, name, lon, lat, population: null });
    addShapes(byKey, laender.data);
    addShapes(byKey, kreise.data);
    return byKey;
  }, [named, laender.data, kreise.data, gazetteer.data]);

  const needKreise = useCallback(() => setKreiseNeeded(true), []);
  const needGazetteer = useCallback(() => setGazetteerNeeded(true), []);
  return { laender, kreise, gazetteer, places, needKreise, needGazetteer };
}

/** Länder and Kreise stand at their label point; towns that are both keep the town's own point. */
function addShapes(byKey: Map<Key, Place>, shapes: UnitShapes | undefined): void {
  for (const shape of shapes?.features ?? []) {
    const place = placeOfShape(shape);
    const town = place.key.length === 8 ? byKey.get(place.key) : undefined;
    byKey.set(place.key, town ? { ...town, population: place.population } : place);
  }
}

/** The units right below another one: the Kreise of a Land, the Gemeinden of a Kreis. */
export function unitsBelow(places: ReadonlyMap<Key, Place>, unit: Key): readonly Place[] {
  return [...places.values()].filter(({ key }) => {
    if (key === unit || !isInside(key, unit)) return false;
    return unit.length === 2 ? key.length === 5 || isKreisfrei(key) : key.length === 8;
  });
}
