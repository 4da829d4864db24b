import type { Day } from '../day';
import type { Rejected } from './jsonFeed';

/** A news item as an importer reads it, before it is placed and gets its topics.
 *  All texts are plain text, trimmed, with single spaces. */
export type Article = {
  /** The source's own id, or null. */
  id: string | null;
  /** `https:`, `http:` or `mailto:`; null where the source has none. */
  url: string | null;
  /** The whole headline with its dateline, if it has one. */
  title: string;
  /** A line above the headline that is no part of it ("Internetwoche Köln"), or null. */
  kicker: string | null;
  /** The teaser; empty if there is none. */
  summary: string;
  day: Day;
  /** The source's own categories, as written there. */
  categories: readonly string[];
};

/** What a source says of itself. */
export type PageHead = {
  /** The source's own name, or null. */
  title: string | null;
  /** The address of the source's home page, or null. */
  home: string | null;
  /** The day it was saved, where it says so. */
  retrieved: Day | null;
};

/** What an importer reads out of a source, row by row in its order: articles, and what is wrong with
 *  the rows left out. What the source says of itself comes at the end. */
export type ArticleRows = Generator<Article | Rejected, PageHead>;
