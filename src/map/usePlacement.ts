import { type RefObject, useMemo } from 'react';
import type { Key } from '../core/key';
import type { Story } from '../core/story';
import type { UnitShapes } from '../core/unitShapes';
import type { Camera } from '../core/view';
import type { Box } from './boxes';
import type { Size } from './camera';
import { type LabelFacts, labelItems, plainAreas } from './labelItems';
import { type LabelSpace, placeLabels } from './labels';
import type { Area, MapModel, Mark } from './mapFacts';
import { boundsByKey } from './outlines';
import { type Stand, standsOf } from './placedMarks';
import { type Fonts, useLabelFonts } from './useLabelFonts';

type PlacementFacts = {
  stage: RefObject<HTMLElement | null>;
  model: MapModel;
  laender: UnitShapes;
  kreise: UnitShapes | null;
  camera: Camera;
  size: Size;
  blocked: readonly Box[];
  storiesAt(key: Key): readonly Story[];
};

export type Placed = {
  stands: ReadonlyMap<Key, Stand>;
  /** Symbols that are elements of the page; the others are only drawn. */
  marks: readonly Mark[];
  /** Areas that have no symbol, only a name. */
  areas: readonly Area[];
};

/** Small totals lie over great ones; the rest keeps its order whatever is filtered. */
const byLayer = (a: Mark, b: Mark): number =>
  Number(a.kind !== 'total') - Number(b.kind !== 'total') ||
  (a.kind === 'total' ? b.radius - a.radius : 0) ||
  (a.key < b.key ? -1 : 1);

function place(
  facts: LabelFacts,
  space: Omit<LabelSpace, keyof Fonts>,
  fonts: Fonts | null,
): Placed {
  const items = labelItems(facts);
  const shown = new Set(items.map(({ key }) => key));
  const placement = fonts
    ? placeLabels(items, { ...space, ...fonts })
    : { badges: new Map(), labels: new Map() };
  return {
    stands: standsOf(items, placement, space),
    marks: facts.model.marks.filter(({ key }) => shown.has(key)).sort(byLayer),
    areas: plainAreas(facts.model, facts.model.marks).filter(({ key }) => shown.has(key)),
  };
}

/** Where symbols and names stand while the camera rests. Hover is no part of it: it moves nothing. */
export function usePlacement(facts: PlacementFacts): Placed {
  const { stage, model, laender, kreise, camera, size, blocked, storiesAt } = facts;
  const fonts = useLabelFonts(stage);
  const landBounds = useMemo(() => boundsByKey(laender), [laender]);
  const kreisBounds = useMemo(() => boundsByKey(kreise), [kreise]);
  const bounds = useMemo(() => new Map([...landBounds, ...kreisBounds]), [landBounds, kreisBounds]);
  return useMemo(() => {
    const newest = (key: Key) => storiesAt(key)[0]?.day ?? '';
    return place({ model, bounds, camera, size, newest }, { size, blocked }, fonts);
  }, [model, bounds, camera, size, storiesAt, blocked, fonts]);
}
