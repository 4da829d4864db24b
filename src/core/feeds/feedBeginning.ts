import { readJsonParts } from './jsonParts';
import { SourceError } from './sourceError';

/** What a feed says of itself, as far as stories are shown by it. */
const MEMBERS = ['version', 'title', 'home_page_url', '_ortsmarke'];

/** Reads the beginning of a JSON Feed, cut anywhere.
 *  @returns a feed of the items that are whole; null where it has not said yet how much of their text
 *  may be shown, which feeds of `import` say before their first item */
export function readBeginning(text: string): object | null {
  const head: Record<string, unknown> = {};
  const items: unknown[] = [];
  try {
    readJsonParts([text], {
      paths: [...MEMBERS.map((member) => `$.${member}`), '$.items.*'],
      take(value, key, depth) {
        if (depth > 1) items.push(value);
        else if (typeof key === 'string') head[key] = value;
      },
    });
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
  }
  return '_ortsmarke' in head ? { ...head, items } : null;
}
