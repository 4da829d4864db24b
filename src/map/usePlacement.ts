import { type RefObject, useMemo } from 'react';
import type { Key } from '../core/key';
import type { Story } from '../core/story';
import type { UnitShapes } from '../core/unitShapes';
import type { Camera } from '../core/view';
import type { Box } from './boxes';
import type { Bounds, Size } from './camera';
import { type LabelFacts, labelItems, plainAreas } from './labelItems';
import { type LabelSpace, placeLabels } from './labels';
import type { Area, MapModel, Mark } from './mapModel';
import { boundsOf } from './outlines';
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
  isWide: boolean;
  storiesAt(key: Key): readonly Story[];
  hovered: ReadonlySet<Key>;
};

export type Placed = {
  stands: ReadonlyMap<Key, Stand>;
  /** Symbols that are elements of the page; the others are only drawn. */
  marks: readonly Mark[];
  /** Areas that have no symbol, only a name. */
  areas: readonly Area[];
};

const NONE: ReadonlySet<Key> = new Set();

const boundsByKey = (shapes: UnitShapes | null): readonly (readonly [string, Bounds])[] =>
  shapes?.features.map((shape) => [shape.properties.key, boundsOf([shape])] as const) ?? [];

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
    stands: standsOf(items, placement),
    marks: facts.model.marks.filter(({ key }) => shown.has(key)),
    areas: plainAreas(facts.model).filter(({ key }) => shown.has(key)),
  };
}

/** Hovered symbols without a name. */
function namelessOf({ stands }: Placed, { marks }: MapModel, hovered: ReadonlySet<Key>) {
  if (hovered.size === 0) return NONE;
  const nameless = marks.filter(({ key }) => hovered.has(key) && !stands.get(key)?.name);
  return nameless.length === 0 ? NONE : new Set(nameless.map(({ key }) => key));
}

/** Where symbols and names stand while the camera rests. A hovered place that has no name yet gets
 *  one, if need be in the place of others; else hover moves nothing. */
export function usePlacement(facts: PlacementFacts): Placed {
  const { stage, model, laender, kreise, camera, size, blocked, isWide } = facts;
  const { storiesAt, hovered } = facts;
  const fonts = useLabelFonts(stage, isWide);
  const landBounds = useMemo(() => boundsByKey(laender), [laender]);
  const kreisBounds = useMemo(() => boundsByKey(kreise), [kreise]);
  const known = useMemo(
    () => ({
      model,
      bounds: new Map([...landBounds, ...kreisBounds]),
      camera,
      size,
      newest: (key: Key) => storiesAt(key)[0]?.day ?? '',
      wanted: NONE,
    }),
    [model, landBounds, kreisBounds, camera, size, storiesAt],
  );
  const usual = useMemo(
    () => place(known, { size, blocked }, fonts),
    [known, size, blocked, fonts],
  );
  return useMemo(() => {
    const wanted = namelessOf(usual, known.model, hovered);
    return wanted === NONE ? usual : place({ ...known, wanted }, { size, blocked }, fonts);
  }, [usual, known, hovered, size, blocked, fonts]);
}
