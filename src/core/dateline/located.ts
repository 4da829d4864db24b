import { isInside, type Key } from '../key';
import type { Evidence, LocatedBy, PlaceStatus } from '../story';

/** Where a story stands, and why. */
export type Located = {
  /** Where the story counts; canonical keys, each once. */
  places: readonly Key[];
  /** Places named besides. */
  mentions: readonly Key[];
  status: PlaceStatus;
  by: LocatedBy | null;
  /** The words read and the rule, one of `RULES`; null where there was nothing to go by. */
  evidence: Evidence | null;
  /** Where the status is 'ambiguous': what the words may mean, the most populous first. */
  candidates: readonly Key[];
};

export const NOWHERE: Located = {
  places: [],
  mentions: [],
  status: 'none',
  by: null,
  evidence: null,
  candidates: [],
};

/** Adds places named besides: each once, none that is a place of the story or lies around one. */
export function withMentions(located: Located, named: readonly Key[]): Located {
  const mentions = [...new Set([...located.mentions, ...named])].filter(
    (mention) => !located.places.some((place) => isInside(place, mention)),
  );
  return { ...located, mentions };
}
