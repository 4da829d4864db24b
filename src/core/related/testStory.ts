import type { Day } from '../day';
import type { Key } from '../key';
import type { Story } from '../story';

/** A story as a test needs it: "Beckum: Neue Akte" stands in the places given. */
export function testStory(
  id: string,
  title: string,
  places: readonly string[],
  more: Partial<Story> = {},
): Story {
  const colon = title.indexOf(':');
  return {
    id,
    title,
    dateline: colon < 0 ? null : title.slice(0, colon),
    summary: '',
    url: null,
    day: '2025-03-03' as Day,
    topics: [],
    places: places as Key[],
    mentions: [],
    status: places.length > 0 ? 'located' : 'none',
    by: places.length > 0 ? 'dateline' : null,
    evidence: null,
    ...more,
  };
}
