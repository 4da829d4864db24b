import type { Rejected } from './jsonFeed';

/** Whether what was rejected is a story. What a feed says of itself may be wrong as well, and no story is
 *  missing for it. Of a source that is read page by page the path begins with the page. */
export const isLostStory = ({ path }: Rejected): boolean => !/^(\d+: )?_ortsmarke\b/.test(path);
