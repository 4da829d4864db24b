import { lazyCode } from '../ui/lazyCode';

/** The code of the panels that list and filters do not wait for; `main` asks for it early. */
export const mapPanelCode = lazyCode(() => import('../map/MapPanel'));
export const timelinePanelCode = lazyCode(() => import('../timeline/TimelinePanel'));
export const frameCode = lazyCode(() => import('./Frame'));
export const relatedCode = lazyCode(() => import('./findRelated'));
