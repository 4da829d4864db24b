import type { Article, PageHead } from './article';
import { checkArticle } from './checkArticle';
import type { Rejected } from './jsonFeed';
import { isRecord } from './jsonFeedItem';
import { htmlToLines, htmlToText } from './markupText';
import { teaserOf } from './teaser';

/** Reads the posts of an answer of WordPress' `/wp-json/wp/v2/posts`, one after the other.
 *  `date_gmt` has no zone and is UTC. The id is the post's `guid`, which its RSS feed has as well:
 *  its number alone would be that of another story on another site. Categories are there only if
 *  they were asked for (`?_embed`), else their numbers; tags are not topics.
 *  @param names of categories by their number */
export function createWordPressReader(names: ReadonlyMap<number, string> = new Map()) {
  let read = 0;
  let posts = 0;
  return {
    /** Reads the next post of the list. */
    read(post: unknown): Article | Rejected {
      if (isPost(post)) posts++;
      return readPost(post, `posts[${read++}]`, names);
    },
    /** Null if nothing was a post. */
    finish(): PageHead | null {
      if (read > 0 && posts === 0) return null;
      return { title: null, home: null, retrieved: null };
    },
  };
}

const isPost = (value: unknown): boolean =>
  isRecord(value) &&
  rendered(value.title) !== undefined &&
  ('date' in value || 'date_gmt' in value);

function readPost(input: unknown, at: string, names: ReadonlyMap<number, string>) {
  const post = isRecord(input) ? input : {};
  const url = typeof post.link === 'string' ? post.link : '';
  const number = typeof post.id === 'number' ? String(post.id) : '';
  return checkArticle(
    {
      id: rendered(post.guid) || url || number,
      url,
      title: htmlToText(rendered(post.title) ?? ''),
      date: dateOf(post),
      summary: teaserOf(htmlToLines(rendered(post.excerpt) || rendered(post.content) || '')),
      categories:
        post._embedded === undefined
          ? namedIn(post.categories, names)
          : categoriesOf(post._embedded),
    },
    { title: `${at}.title.rendered`, date: `${at}.date_gmt`, url: `${at}.link` },
    null,
  );
}

function dateOf({ date_gmt: utc, date: local }: Readonly<Record<string, unknown>>): string {
  if (typeof utc === 'string') return `${utc}Z`;
  return typeof local === 'string' ? local : '';
}

const rendered = (field: unknown): string | undefined =>
  isRecord(field) && typeof field.rendered === 'string' ? field.rendered : undefined;

/** `wp:term` is a list of lists, one for each taxonomy. */
function categoriesOf(embedded: unknown): string[] {
  const taxonomies: unknown = isRecord(embedded) ? embedded['wp:term'] : undefined;
  const terms: unknown[] = Array.isArray(taxonomies) ? taxonomies.flat() : [];
  return terms.flatMap((term) =>
    isRecord(term) && term.taxonomy === 'category' && typeof term.name === 'string'
      ? [htmlToText(term.name)]
      : [],
  );
}

const namedIn = (numbers: unknown, names: ReadonlyMap<number, string>): string[] =>
  (Array.isArray(numbers) ? numbers : []).flatMap((it: unknown) =>
    typeof it === 'number' ? (names.get(it) ?? []) : [],
  );

/** Reads a list of WordPress' categories: their names by number. What is no category is passed over. */
export const readCategories = (input: unknown): Map<number, string> =>
  new Map(
    (Array.isArray(input) ? input : []).flatMap((it: unknown): [number, string][] =>
      isRecord(it) && typeof it.id === 'number' && typeof it.name === 'string'
        ? [[it.id, htmlToText(it.name)]]
        : [],
    ),
  );
