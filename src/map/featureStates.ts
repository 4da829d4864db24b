import { isKreisfrei, type Key } from '../core/key';
import { haloOf } from './dotRadius';
import { type Area, isOutlined, isStrong, type MapModel } from './mapFacts';
import type { SourceName } from './mapStyle';

export type FeatureState = Readonly<Record<string, number | boolean>>;

/** By source, then by the id of the feature there. */
export type FeatureStates = ReadonlyMap<SourceName, ReadonlyMap<string, FeatureState>>;

function areaState(area: Area, hovered: ReadonlySet<Key>): FeatureState {
  const { fill, faded } = area;
  return {
    shown: true,
    accent: fill === 'accent',
    tint: typeof fill === 'number' ? fill : 0,
    few: fill === 'few',
    noData: fill === 'noData',
    faded,
    strong: isStrong(area, hovered),
    outlined: isOutlined(area, hovered),
  };
}

type SourceStates = ReadonlyMap<string, FeatureState>;

/** What MapLibre shall know of areas. */
export function areaStatesOf(model: MapModel, hovered: ReadonlySet<Key>): FeatureStates {
  const states = (areas: readonly Area[]): SourceStates =>
    new Map(areas.map((area) => [area.shape, areaState(area, hovered)]));
  return new Map([
    ['laender', states(model.laender)],
    ['kreise', states(model.kreise)],
  ]);
}

/** What it shall know of dots; hover is drawn over them, so it is no part of it. */
export function dotStatesOf({ marks }: MapModel): FeatureStates {
  const dots = marks.filter(({ kind }) => kind === 'dot');
  return new Map([
    [
      'dots',
      new Map(dots.map(({ key, radius, faded }) => [key, { radius, halo: haloOf(radius), faded }])),
    ],
  ]);
}

/** Chosen Gemeinden; towns that are Kreise are areas of their own. */
export const chosenGemeinden = (region: readonly Key[]): Key[] =>
  region.filter((key) => key.length === 8 && !isKreisfrei(key));

export const gemeindeStatesOf = (region: readonly Key[]): FeatureStates =>
  new Map([
    [
      'gemeinden',
      new Map(chosenGemeinden(region).map((key) => [key, { outlined: true, strong: true }])),
    ],
  ]);

const EMPTY: Readonly<Record<string, FeatureState>> = {
  kreise: { shown: false, faded: false, strong: false, outlined: false },
  gemeinden: { outlined: false },
  dots: { radius: 0, halo: 0, faded: false },
};

const isSame = (a: FeatureState | undefined, b: FeatureState): boolean =>
  a !== undefined && Object.keys(b).every((name) => a[name] === b[name]);

export type StateChange = { source: SourceName; id: string; state: FeatureState };

/** Only what differs: setting a state costs a little even if it stays the same. */
export function changedStates(before: FeatureStates, after: FeatureStates): StateChange[] {
  const changes: StateChange[] = [];
  for (const [source, states] of after) {
    const known = before.get(source);
    for (const [id, state] of states) {
      if (!isSame(known?.get(id), state)) changes.push({ source, id, state });
    }
    for (const id of known?.keys() ?? []) {
      const state = EMPTY[source];
      if (state && !states.has(id)) changes.push({ source, id, state });
    }
  }
  return changes;
}
