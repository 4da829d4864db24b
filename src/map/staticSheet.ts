import type { Key } from '../core/key';
import type { UnitShape, UnitShapes } from '../core/unitShapes';
import type { Camera } from '../core/view';
import type { Box } from './boxes';
import { fitBounds, type Size } from './camera';
import type { LabelKind } from './findLabel';
import { fitPadding, isRoomy } from './fit';
import { labelItems, plainAreas } from './labelItems';
import { placeLabels } from './labels';
import type { Area, MapModel, Mark } from './mapFacts';
import { boundsOf } from './outlines';
import { type Stand, standsOf } from './placedMarks';
import type { StaticFrame } from './staticGrid';

/** Usual sizes of the map; larger ones have all the more room. */
export const SHEETS = {
  large: { width: 1048, height: 620 },
  small: { width: 380, height: 300 },
} as const satisfies Record<string, Size>;

export type SheetName = keyof typeof SHEETS;

export type StaticSheet = {
  marks: readonly Mark[];
  areas: readonly Area[];
  stands: ReadonlyMap<Key, Stand>;
};

/** Width of a letter by kind of name and size of the map, on the wide side. */
const LETTER: Readonly<Record<SheetName, Record<LabelKind, number>>> = {
  large: { town: 7.6, kreis: 7.6, land: 6.6 },
  small: { town: 7.1, kreis: 7.1, land: 6.1 },
};
const LINE: Readonly<Record<LabelKind, number>> = { town: 18, kreis: 18, land: 17 };

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** What lies over a map of this size: place, Bundesweit box, legend, zoom, sources. */
function chromeOf(size: Size): Box[] {
  const { width, height } = size;
  const corners = [box(0, 0, 124, 62), box(width - 212, 0, 212, 62)];
  if (!isRoomy(size)) {
    return [
      box(0, 0, 112, 48),
      box(width - 136, 0, 136, 48),
      box(0, height - 48, 90, 48),
      box(width - 48, height - 114, 48, 114),
    ];
  }
  return [
    ...corners,
    box(0, height - 168, 272, 168),
    box(width - 64, height - 190, 64, 190),
    box(width - 344, height - 60, 344, 60),
    box(width - 560, height - 20, 560, 20),
  ];
}

type SheetSpace = {
  camera: Camera;
  size: Size;
  blocked: readonly Box[];
  /** Width of a letter by kind of name. */
  letter: Readonly<Record<LabelKind, number>>;
};

/** Where symbols and names stand on a sheet for which nothing can be measured.
 *  @param shapes whose bounds say how much room a name has */
export function layOutSheet(
  model: MapModel,
  shapes: readonly UnitShape[],
  { camera, size, blocked, letter }: SheetSpace,
): StaticSheet {
  const bounds = new Map(
    shapes.map((shape) => [shape.properties.key as string, boundsOf([shape])]),
  );
  const items = labelItems({ model, bounds, camera, size, newest: () => '' });
  const placement = placeLabels(items, {
    size,
    blocked,
    measure: (text, kind) => Math.ceil(text.length * letter[kind]) + 3,
    lineHeight: LINE,
  });
  const shown = new Set(items.map(({ key }) => key));
  return {
    marks: model.marks.filter(({ key }) => shown.has(key)),
    areas: plainAreas(model, model.marks),
    stands: standsOf(items, placement, { size, blocked }),
  };
}

/** The sheet of the prerendered page. */
export function staticSheet(
  model: MapModel,
  laender: UnitShapes,
  frame: StaticFrame,
  name: SheetName,
): StaticSheet {
  const size = SHEETS[name];
  return layOutSheet(model, laender.features, {
    camera: fitBounds(frame.bounds, size, fitPadding(size)),
    size,
    blocked: chromeOf(size),
    letter: LETTER[name],
  });
}
