import { readDateline } from '../dateline/readDateline';
import { type Day, parseDay } from '../day';
import { DecodeError, describeValue } from '../decodeError';
import { type Key, parseKey } from '../key';
import type { Wanted } from '../wanted';
import type { EditedStory } from './jsonFeed';
import { isRecord } from './jsonFeedItem';

/** An editor's answers, as `decisions.json` keeps them in its list `decisions`: where stories
 *  belong whose dateline, or whose words that were read, are `words`; or where one story belongs.
 *  No places mean that it belongs nowhere in particular. The last of several answers holds. */
export type Decisions = {
  byWords: ReadonlyMap<string, Decision>;
  byStory: ReadonlyMap<string, Decision>;
};

/** @param day on which the editor decided, if the answer says so */
type Decision = { places: readonly Key[]; day: Day | null };

/** The rule by which a decision places a story; what an editor set in the feed has another. */
const DECIDED = 'decision';

/** Reads the list `decisions` of a parsed `decisions.json`, of `{ words, places }` or
 *  `{ story, places }`, each perhaps with the `date` of the answer; none where it has no such list.
 *  @param isPlace true for the key of a place that there is
 *  @throws DecodeError for the first that is not as it should be: an answer that is lost would
 *  place stories wrong */
export function readDecisions(input: unknown, isPlace: (key: Key) => boolean): Decisions {
  const byWords = new Map<string, Decision>();
  const byStory = new Map<string, Decision>();
  if (input !== undefined && !isRecord(input)) fail('', 'object', input);
  const list: unknown = input?.decisions ?? [];
  if (!Array.isArray(list)) fail('decisions', 'list', list);
  list.forEach((entry: unknown, index) => {
    const path = `decisions[${index}]`;
    if (!isRecord(entry)) fail(path, 'object', entry);
    const decision = {
      places: readPlaces(entry.places, `${path}.places`, isPlace),
      day: readDate(entry.date, `${path}.date`),
    };
    const { story, words } = entry;
    if (typeof story === 'string' && story !== '') byStory.set(story, decision);
    else if (typeof words === 'string' && words.trim() !== '') byWords.set(plain(words), decision);
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

function readDate(input: unknown, path: string): Day | null {
  if (input === undefined) return null;
  return (typeof input === 'string' && parseDay(input)) || fail(path, 'date', input);
}

function fail(path: string, wanted: Wanted, input: unknown): never {
  throw new DecodeError(path, wanted, describeValue(input));
}

/** The story where the editor's answer puts it: an answer for the story holds in any case, one for
 *  its words only while they are ambiguous. Undefined where there is no answer. */
export function decide(story: EditedStory, decisions: Decisions): EditedStory | undefined {
  const words = story.evidence?.words ?? story.dateline ?? readDateline(story.title) ?? story.title;
  const decision =
    decisions.byStory.get(story.id) ??
    (story.status === 'ambiguous' ? decisions.byWords.get(plain(words)) : undefined);
  if (!decision) return undefined;
  const { places, day } = decision;
  return {
    ...story,
    places,
    mentions: story.mentions.filter((key) => !places.includes(key)),
    status: places.length > 0 ? 'located' : 'none',
    by: 'editor',
    evidence: { words, rule: DECIDED },
    ...(day && { editedOn: day }),
  };
}

/** True if `decide` has put it there, so that another answer may put it elsewhere. */
export const isDecided = ({ by, evidence }: Pick<EditedStory, 'by' | 'evidence'>): boolean =>
  by === 'editor' && evidence?.rule === DECIDED;

const plain = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim();
