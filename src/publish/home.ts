/** From the page of a place to the folder of the site. */
export const HOME = '../../';
