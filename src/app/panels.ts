/** The code of the panels that list and filters do not wait for; `main` asks for it early. */
export const loadMapPanel = () => import('../map/MapPanel');
export const loadTimelinePanel = () => import('../timeline/TimelinePanel');
