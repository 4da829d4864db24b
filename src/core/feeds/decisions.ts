import { readDateline } from '../dateline/readDateline';
import { DecodeError, describeValue, type Wanted } from '../decodeError';
import { type Key, parseKey } from '../key';
import type { EditedStory } from './jsonFeed';
import { isRecord } from './jsonFeedItem';

/** An editor's answers, as `decisions.json` keeps them in its list `decisions`: where stories
 *  belong whose dateline, or whose words that were read, are `words`; or where one story belongs.
 *  No places mean that it belongs nowhere in particular. The last of several answers holds. */
export type Decisions = {
  byWords: ReadonlyMap<string, readonly Key[]>;
  byStory: ReadonlyMap<string, readonly Key[]>;
};

/** The rule by which a decision places a story; what an editor set in the feed has another. */
const DECIDED = 'decision';

/** Reads the list `decisions` of a parsed `decisions.json`, of `{ words, places }` or
 *  `{ story, places }`; none where it has no such list.
 *  @param isPlace true for the key of a place that there is
 *  @throws DecodeError for the first that is not as it should be: an answer that is lost would
 *  place stories wrong */
export function readDecisions(input: unknown, isPlace: (key: Key) => boolean): Decisions {
  const byWords = new Map<string, readonly Key[]>();
  const byStory = new Map<string, readonly Key[]>();
  if (input !== undefined && !isRecord(input)) fail('', 'object', input);
  const list: unknown = input?.decisions ?? [];
  if (!Array.isArray(list)) fail('decisions', 'list', list);
  list.forEach((entry: unknown, index) => {
    const path = `decisions[${index}]`;
    if (!isRecord(entry)) fail(path, 'object', entry);
    const places = readPlaces(entry.places, `${path}.places`, isPlace);
    const { story, words } = entry;
    if (typeof story === 'string' && story !== '') byStory.set(story, places);
    else if (typeof words === 'string' && words.trim() !== '') byWords.set(plain(words), places);
    else fail(`${path}.words`, 'filledText', words);
  });
  return { byWords, byStory };
}

function readPlaces(input: unknown, path: string, isPlace: (key: Key) => boolean): Key[] {
  if (!Array.isArray(input)) fail(path, 'list', input);
  return input.map((text: unknown, index) => {
    const key = typeof text === 'string' ? parseKey(text) : undefined;
    return key && isPlace(key) ? key : fail(`${path}[${index}]`, 'key', text);
  });
}

function fail(path: string, wanted: Wanted, input: unknown): never {
  throw new DecodeError(path, wanted, describeValue(input));
}

/** The story where the editor's answer puts it: an answer for the story holds in any case, one for
 *  its words only while they are ambiguous. Undefined where there is no answer. */
export function decide(story: EditedStory, decisions: Decisions): EditedStory | undefined {
  const words = story.evidence?.words ?? story.dateline ?? readDateline(story.title) ?? story.title;
  const places =
    decisions.byStory.get(story.id) ??
    (story.status === 'ambiguous' ? decisions.byWords.get(plain(words)) : undefined);
  if (!places) return undefined;
  return {
    ...story,
    places,
    mentions: story.mentions.filter((key) => !places.includes(key)),
    status: places.length > 0 ? 'located' : 'none',
    by: 'editor',
    evidence: { words, rule: DECIDED },
  };
}

/** True if `decide` has put it there, so that another answer may put it elsewhere. */
export const isDecided = ({ by, evidence }: Pick<EditedStory, 'by' | 'evidence'>): boolean =>
  by === 'editor' && evidence?.rule === DECIDED;

const plain = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim();
