import { type Day, readGermanDay } from '../day';
import { DecodeError, describeValue } from '../decodeError';
import { type Key, parseKey } from '../key';
import type { Evidence, LocatedBy, PlaceStatus, Story } from '../story';
import type { Wanted } from '../wanted';

type Fields = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const STATUS: readonly unknown[] = ['located', 'ambiguous', 'none'] satisfies PlaceStatus[];
const BY: readonly unknown[] = ['dateline', 'text', 'editor'] satisfies LocatedBy[];

/** No white space or control sign: `java\nscript:` is not to pass anywhere. */
export const LINK = /^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu;

/** Reads one item of a JSON Feed; `path` is where it stands, such as `items[3]`. `_ortsmarke` may
 *  be absent: then the story has no place. A number as id becomes text, as JSON Feed asks.
 *  @throws DecodeError for the first problem */
export function readItem(input: unknown, path: string): Story & { edited: readonly string[] } {
  if (!isRecord(input)) throw new DecodeError(path, 'object', describeValue(input));
  const id = typeof input.id === 'number' ? String(input.id) : input.id;
  const mark = `${path}._ortsmarke`;
  const extension = input._ortsmarke ?? {};
  if (!isRecord(extension)) throw new DecodeError(mark, 'object', describeValue(extension));
  const places = keys(extension.places, `${mark}.places`);
  return {
    id: filledText(id, `${path}.id`),
    title: filledText(input.title, `${path}.title`),
    dateline: text(extension.dateline, `${mark}.dateline`),
    summary: text(input.summary ?? input.content_text, `${path}.content_text`) ?? '',
    url: link(input.url, `${path}.url`),
    day: day(input.date_published, `${path}.date_published`),
    topics: texts(input.tags, `${path}.tags`),
    places,
    mentions: keys(extension.mentions, `${mark}.mentions`).filter((key) => !places.includes(key)),
    status: status(extension.status, places, `${mark}.status`),
    by: by(extension.by, `${mark}.by`),
    evidence: evidence(extension.evidence, `${mark}.evidence`),
    edited: texts(extension.edited, `${mark}.edited`),
    ...optional('editedOn', dayIfAny(extension.edited_at, `${mark}.edited_at`)),
    ...optional('source', text(extension.source, `${mark}.source`)),
  };
}

function fail(path: string, wanted: Wanted, input: unknown): never {
  throw new DecodeError(path, wanted, describeValue(input));
}

function filledText(input: unknown, path: string): string {
  return text(input, path, 'filledText') || fail(path, 'filledText', input);
}

function text(input: unknown, path: string, wanted: Wanted = 'text'): string | null {
  if (input === undefined || input === null) return null;
  return typeof input === 'string' ? input.trim() : fail(path, wanted, input);
}

function texts(input: unknown, path: string): string[] {
  return list(input, path, (it, at) => filledText(it, at));
}

function keys(input: unknown, path: string): Key[] {
  return list(
    input,
    path,
    (it, at) => (typeof it === 'string' && parseKey(it)) || fail(at, 'key', it),
  );
}

/** Absent is empty; what is there twice is kept once. */
function list<T>(input: unknown, path: string, read: (it: unknown, at: string) => T): T[] {
  if (input === undefined || input === null) return [];
  if (!Array.isArray(input)) fail(path, 'list', input);
  return [...new Set(input.map((it, index) => read(it, `${path}[${index}]`)))];
}

function link(input: unknown, path: string): string | null {
  const address = text(input, path, 'link');
  if (!address) return null;
  return LINK.test(address) ? address : fail(path, 'link', input);
}

function day(input: unknown, path: string): Day {
  return (typeof input === 'string' && readGermanDay(input.trim())) || fail(path, 'date', input);
}

const dayIfAny = (input: unknown, path: string): Day | null =>
  input === undefined || input === null ? null : day(input, path);

/** A member that is there only if it has a value. */
const optional = <Name extends string, T>(name: Name, value: T | null) =>
  (value === null ? {} : { [name]: value }) as { [name in Name]?: T };

function status(input: unknown, places: readonly Key[], path: string): PlaceStatus {
  if (input === undefined || input === null) return places.length > 0 ? 'located' : 'none';
  return STATUS.includes(input) ? (input as PlaceStatus) : fail(path, 'status', input);
}

function by(input: unknown, path: string): LocatedBy | null {
  if (input === undefined || input === null) return null;
  return BY.includes(input) ? (input as LocatedBy) : fail(path, 'by', input);
}

function evidence(input: unknown, path: string): Evidence | null {
  if (input === undefined || input === null) return null;
  if (!isRecord(input)) fail(path, 'object', input);
  const words = filledText(input.words, `${path}.words`);
  return { words, rule: filledText(input.rule, `${path}.rule`) };
}
