/** From this zoom on, borders of Gemeinden are drawn. */
export const GEMEINDE_ZOOM = 8;
