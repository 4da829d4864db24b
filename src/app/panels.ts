import { lazyCode } from '../ui/lazyCode';

/** The code of the panels that list and filters do not wait for; `main` asks for it early. */
export const liveMapCode = lazyCode(() => import('./LiveMap'));
export const liveTimelineCode = lazyCode(() => import('./LiveTimeline'));
export const frameCode = lazyCode(() => import('./Frame'));
export const aboutCode = lazyCode(() => import('./About'));

/** So narrow that list and timeline share one place; the same width as in `app.css`. */
export const isPhone = (): boolean => matchMedia('(width < 37.5rem)').matches;
